package no.individuellplan.core.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Basis;
import no.individuellplan.core.consent.ConsentEntry;
import no.individuellplan.core.consent.ConsentLedger;
import no.individuellplan.core.consent.ConsentRequest;
import no.individuellplan.core.consent.NarrowingLedger;
import no.individuellplan.core.contactdoctor.ContactDoctor;
import no.individuellplan.core.coordinator.CoordinatorChair;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.goal.Suggestion;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.need.Need;
import no.individuellplan.core.need.NeedReport;
import no.individuellplan.core.participant.Contribution;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Representation;

/**
 * A plan as one kind of reader may see it: built from what that reader's permits reach, never a whole with fields blanked.
 * Units, agencies and employees are named by the registers.
 */
public sealed interface PlanView {
    /** What every reader gets of the plan's frame and of the areas open to them. */
    record Body(
            IndividualPlan plan,
            List<PlanText> texts,
            List<Goal> goals,
            List<Measure> measures,
            List<Participant> participants,
            List<Contribution> contributions,
            List<ContactDoctor> contactDoctors) {
        public Optional<PlanText> text(PlanText.Kind kind) {
            return texts.stream().filter(one -> one.kind() == kind).findFirst();
        }

        /** Every row of an area that may be shown by itself: some are, to one who does not see the area in whole. */
        Set<Access.Shown> shown() {
            return Stream.of(
                            texts.stream()
                                    .map(one -> new Access.Shown(one.kind().area(), one.item())),
                            goals.stream()
                                    .map(one -> new Access.Shown(
                                            one.area(), one.id().value())),
                            measures.stream()
                                    .map(one -> new Access.Shown(
                                            one.area(), one.id().value())))
                    .flatMap(rows -> rows)
                    .collect(Collectors.toSet());
        }
    }

    /**
     * For the person and those who act for them: everything, with or without a plan yet.
     *
     * @param need null when nothing has been reported
     * @param body empty when there is no plan
     * @param actingAs who looks, when not the person
     * @param mayAnswer whether the one who looks may answer for the person
     * @param takenOut single items kept from a service, as far as the one who looks may know of them
     * @param waitsForOthers names of others whose yes to the plan is still needed
     * @param earlier plans that have ended, the newest first, also one that is shown here
     */
    record ForPerson(
            Person person,
            Representation.Kind actingAs,
            boolean mayAnswer,
            Need need,
            List<NeedReport> reports,
            Optional<CoordinatorChair> chair,
            Optional<Body> body,
            List<ConsentRequest> questions,
            ConsentLedger ledger,
            NarrowingLedger takenOut,
            List<Suggestion> suggestions,
            Set<String> waitsForOthers,
            List<IndividualPlan> earlier)
            implements PlanView {}

    /**
     * For the coordinator: the whole plan, with what is missing.
     *
     * @param missing parts not yet there, with letter and provision
     */
    record ForCoordinator(
            Person person,
            Body body,
            Optional<CoordinatorChair> chair,
            List<Suggestion> suggestions,
            List<ConsentRequest> questions,
            List<ConsentEntry> consents,
            NarrowingLedger takenOut,
            List<Reason> missing,
            List<PlanVersion> versions,
            List<Plans.Responsibility> responsibilities)
            implements PlanView {}

    /**
     * For a service that takes part: the frame, and the areas the person shares.
     *
     * @param basis why this reader sees it
     */
    record ForParticipant(
            Person person, Body body, Optional<CoordinatorChair> chair, Set<Area> areas, Basis basis, Instant now)
            implements PlanView {}
}
