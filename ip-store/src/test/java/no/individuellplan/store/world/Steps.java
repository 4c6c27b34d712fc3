package no.individuellplan.store.world;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.consent.AnswerForm;
import no.individuellplan.core.consent.ConsentEntry.Answer;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.coordinator.AnswerAsCoordinator;
import no.individuellplan.core.coordinator.AskCoordinator;
import no.individuellplan.core.coordinator.Chairs;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.goal.WordGoal;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.measure.AskMeasure;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.measure.MeasureForm;
import no.individuellplan.core.need.AssessNeed;
import no.individuellplan.core.need.Need;
import no.individuellplan.core.need.NeedForm;
import no.individuellplan.core.need.NeededServices;
import no.individuellplan.core.need.Needs;
import no.individuellplan.core.need.OfferPlan;
import no.individuellplan.core.need.ReportNeed;
import no.individuellplan.core.participant.AnswerInvitation;
import no.individuellplan.core.participant.AnswerSharing;
import no.individuellplan.core.participant.InviteForm;
import no.individuellplan.core.participant.InviteParticipant;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.participant.Participants;
import no.individuellplan.core.plan.AcceptOffer;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.Plans;

/** The way to a plan, one use case at a time, each as the one whose turn it is, bound by row-level security. */
@ApplicationScoped
public class Steps {
    private final Work work;
    private final ReportNeed report;
    private final AssessNeed assess;
    private final OfferPlan offer;
    private final AcceptOffer accept;
    private final AskCoordinator ask;
    private final AnswerAsCoordinator answer;
    private final InviteParticipant invite;
    private final AnswerSharing share;
    private final AnswerInvitation join;
    private final WordGoal word;
    private final AskMeasure measure;
    private final Needs needs;
    private final Plans plans;
    private final Chairs chairs;
    private final Participants participants;
    private final Clock clock;

    Steps(
            Work work,
            ReportNeed report,
            AssessNeed assess,
            OfferPlan offer,
            AcceptOffer accept,
            AskCoordinator ask,
            AnswerAsCoordinator answer,
            InviteParticipant invite,
            AnswerSharing share,
            AnswerInvitation join,
            WordGoal word,
            AskMeasure measure,
            Needs needs,
            Plans plans,
            Chairs chairs,
            Participants participants,
            Clock clock) {
        this.work = work;
        this.report = report;
        this.assess = assess;
        this.offer = offer;
        this.accept = accept;
        this.ask = ask;
        this.answer = answer;
        this.invite = invite;
        this.share = share;
        this.join = join;
        this.word = word;
        this.measure = measure;
        this.needs = needs;
        this.plans = plans;
        this.chairs = chairs;
        this.participants = participants;
        this.clock = clock;
    }

    public Need reported(Town town) {
        NeedForm form = new NeedForm(
                town.person.currentNationalId().orElseThrow().digits(),
                town.person.givenName(),
                town.person.familyName(),
                town.person.birthDate(),
                town.municipality.id(),
                "Trenger hjelp fra flere",
                null,
                true);
        work.run(town.clinician, () -> report.report(town.clinician, form));
        return need(town);
    }

    public Need offered(Town town) {
        Need need = reported(town);
        Need assessed = work.as(
                town.office1,
                () -> assess.assess(
                        town.office1,
                        need.id(),
                        need.version(),
                        new NeededServices(true, true, false),
                        "Flere over lang tid"));
        return work.as(town.office1, () -> offer.offer(town.office1, need.id(), assessed.version()));
    }

    public IndividualPlan opened(Town town) {
        Need need = offered(town);
        return work.as(
                        town.self,
                        () -> accept.accept(town.self, need.id(), need.version(), "Vil du ha en plan?", null, false))
                .orElseThrow();
    }

    /** In preparation, with the coordinator in the chair. */
    public IndividualPlan inPreparation(Town town) {
        opened(town);
        work.run(
                town.office1,
                () -> ask.ask(town.office1, town.person.id(), chairVersion(town), town.coordinator.employment()));
        work.run(town.coordinator, () -> answer.accept(town.coordinator, town.person.id(), chairVersion(town)));
        return plan(town);
    }

    public void shares(Town town, UnitId unit, Set<Area> areas, LocalDate until) {
        AnswerForm form = new AnswerForm(
                ConsentKind.SHARING, Answer.GIVEN, unit, areas, "Samarbeid", until, "Vil du dele?", null, false);
        work.run(town.self, () -> share.share(town.self, town.person.id(), form));
    }

    public void stopsSharing(Town town, UnitId unit) {
        work.run(town.self, () -> share.withdraw(town.self, town.person.id(), unit));
    }

    /** The clinic is asked, has been shared with, and has not answered. */
    public Participant invited(Town town, Set<Area> areas) {
        InviteForm form = new InviteForm(town.clinic.id(), "Behandling", areas, "Samarbeid", null);
        Participant invited = work.as(
                town.coordinator,
                () -> invite.invite(town.coordinator, plan(town).id(), form));
        shares(town, town.clinic.id(), areas, LocalDate.now(clock).plusMonths(6));
        return participant(town, invited);
    }

    /** The clinician takes part. */
    public Participant joined(Town town, Set<Area> areas) {
        Participant asked = invited(town, areas);
        work.run(town.clinician, () -> join.accept(town.clinician, asked.id(), asked.version()));
        return participant(town, asked);
    }

    public Goal goal(Town town, Area area) {
        return work.as(town.self, () -> word.add(town.self, plan(town).id(), null, area, "Jeg vil sove bedre", null));
    }

    public Measure asked(Town town, Goal goal, UnitId unit) {
        MeasureForm form = new MeasureForm(unit, "Samtaler", "På kontoret", "Hver uke", null, null, null);
        return work.as(town.coordinator, () -> measure.ask(town.coordinator, goal.plan(), goal.id(), form));
    }

    public Need need(Town town) {
        return work.as(Work.PLATFORM, () -> needs.newestOf(town.person.id())).orElseThrow();
    }

    public IndividualPlan plan(Town town) {
        return work.as(Work.PLATFORM, () -> plans.recogniseOpenOf(town.person.id()))
                .orElseThrow();
    }

    public Participant participant(Town town, Participant one) {
        return work.as(Work.PLATFORM, () -> participants.find(one.id())).orElseThrow();
    }

    private long chairVersion(Town town) {
        return work.as(Work.PLATFORM, () -> chairs.recognise(town.person.id()))
                .map(chair -> chair.version())
                .orElse(0L);
    }
}
