package no.individuellplan.web.plan.staff;

import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.access.Area;
import no.individuellplan.web.contactdoctor.DoctorView;
import no.individuellplan.web.look.Form;
import no.individuellplan.web.message.ThreadLine;

/** A plan on a page for those at work: one record a reader, so that what a reader may not see is not there to show. */
public sealed interface StaffPlan {
    Head head();

    /**
     * The whole of it, for the coordinator.
     *
     * @param child under 18
     * @param papers consents on paper that are not confirmed
     * @param withoutContribution services that take part and whose contribution is not written yet
     * @param ownContribution whether the person's or next of kin's is written
     * @param doctors contact doctors of services, those not over
     * @param leads who has had the main responsibility, newest first
     * @param form what a refused step had to say; right when nothing was refused
     * @param stale the plan was changed while the reader looked at it
     */
    public record Whole(
            Head head,
            boolean child,
            List<PartLine> parts,
            Written matters,
            Written resources,
            Written needs,
            Written contactDoctor,
            Written childCoordinator,
            Written cooperation,
            Written childParticipation,
            List<StaffGoal> goals,
            List<StaffMeasure> loose,
            List<StaffSuggestion> newGoals,
            List<ParticipantLine> participants,
            List<QuestionLine> questions,
            List<PaperLine> papers,
            List<ContributionLine> contributions,
            List<ParticipantLine> withoutContribution,
            boolean ownContribution,
            ChairLine chair,
            List<DoctorView> doctors,
            List<LeadLine> leads,
            List<ThreadLine> threads,
            Form form,
            boolean stale)
            implements StaffPlan {

        public long missing() {
            return parts.stream().mapToLong(part -> part.missing().size()).sum();
        }

        public boolean someoneToWriteTo() {
            return participants.stream().anyMatch(ParticipantLine::takesPart);
        }
    }

    /**
     * What the person shares, for a service that takes part.
     *
     * @param why the sentence that says why the reader sees it
     * @param basis the provision it rests on
     * @param until the last day the reader sees it; null when open
     * @param areas what is shared
     * @param ownUnit the reader's own unit
     * @param mayContribute whether its contribution is still to be written
     * @param texts those of the texts that the reader sees and that say something
     * @param doctors contact doctors of services, those not over, as far as the reader sees them
     */
    public record Part(
            Head head,
            String why,
            String basis,
            LocalDate until,
            List<Area> areas,
            Written matters,
            List<Written> texts,
            List<StaffGoal> goals,
            List<StaffMeasure> loose,
            List<StaffMeasure> toAnswer,
            List<ParticipantLine> participants,
            List<ContributionLine> contributions,
            String ownUnit,
            boolean mayContribute,
            ChairLine chair,
            List<DoctorView> doctors,
            List<ThreadLine> threads,
            Form form,
            boolean stale)
            implements StaffPlan {}
}
