package no.individuellplan.core.world;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.consent.AnswerForm;
import no.individuellplan.core.consent.ConsentEntry.Answer;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.measure.MeasureForm;
import no.individuellplan.core.measure.MeasureState;
import no.individuellplan.core.need.Need;
import no.individuellplan.core.need.NeedForm;
import no.individuellplan.core.need.NeededServices;
import no.individuellplan.core.participant.InviteForm;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.PlanText;

/** The way to a plan, one use case at a time, each as the one whose turn it is. Test data made the honest way. */
public final class Steps {
    private static final String TEXT_SHOWN = "Vil du at vi lager en individuell plan sammen?";
    private final World world;
    private final Ports ports;
    private final Cast cast;
    private final UseCases use;

    public Steps(World world) {
        this.world = world;
        ports = world.ports;
        cast = world.cast;
        use = world.useCases;
    }

    public NeedForm form(Person person) {
        return new NeedForm(
                person.currentNationalId().orElseThrow().digits(),
                person.givenName(),
                person.familyName(),
                person.birthDate(),
                cast.fjellvik.id(),
                "Trenger hjelp fra flere",
                null,
                true);
    }

    /** Reported by the nurse at the DPS. */
    public Need reported(Person person) {
        world.run(cast.ingrid, () -> use.reportNeed.report(cast.ingrid, form(person)));
        return need(person);
    }

    public Need assessed(Person person) {
        Need need = reported(person);
        return world.as(
                cast.turid,
                () -> use.assessNeed.assess(
                        cast.turid,
                        need.id(),
                        need.version(),
                        new NeededServices(true, true, false),
                        "Flere tjenester over lang tid"));
    }

    public Need offered(Person person) {
        Need need = assessed(person);
        return world.as(cast.turid, () -> use.offerPlan.offer(cast.turid, need.id(), need.version()));
    }

    /** The person said yes; nobody coordinates yet. */
    public IndividualPlan opened(Person person) {
        offered(person);
        return accept(Cast.self(person), person).orElseThrow();
    }

    /** A yes to the offer that waits. Empty while another's yes is missing. */
    public Optional<IndividualPlan> accept(Actor actor, Person person) {
        Need need = need(person);
        return world.as(
                actor,
                () -> use.acceptOffer.accept(actor, need.id(), need.version(), TEXT_SHOWN, "Jeg vil være med", false));
    }

    /** Asked and accepted: somebody sits in the chair. */
    public void seated(Person person, Actor.Professional coordinator) {
        long version = ports.chairs
                .recognise(person.id())
                .map(chair -> chair.version())
                .orElse(0L);
        world.run(cast.turid, () -> use.askCoordinator.ask(cast.turid, person.id(), version, coordinator.employment()));
        long next = ports.chairs.recognise(person.id()).orElseThrow().version();
        world.run(coordinator, () -> use.answerAsCoordinator.accept(coordinator, person.id(), next));
    }

    /** In preparation, with Marit as coordinator. */
    public IndividualPlan inPreparation(Person person) {
        opened(person);
        seated(person, cast.marit);
        return plan(person);
    }

    /** The person says yes to share with a unit, for half a year. */
    public void shares(Actor actor, Person person, ServiceUnit unit, Set<Area> areas) {
        AnswerForm form = new AnswerForm(
                ConsentKind.SHARING,
                Answer.GIVEN,
                unit.id(),
                areas,
                "For å samarbeide",
                world.today().plusMonths(6),
                "Vil du dele dette?",
                "Det er greit",
                false);
        world.run(actor, () -> use.answerSharing.share(actor, person.id(), form));
    }

    /** Takes part: invited, shared with, accepted. */
    public Participant takesPart(Person person, Actor.Professional contact, ServiceUnit unit, Set<Area> areas) {
        InviteForm form = new InviteForm(unit.id(), "Behandling", areas, "For å samarbeide", null);
        Participant invited = world.as(
                cast.marit,
                () -> use.inviteParticipant.invite(cast.marit, plan(person).id(), form));
        shares(answering(person), person, unit, areas);
        Participant asked = participant(invited);
        world.run(contact, () -> use.answerInvitation.accept(contact, asked.id(), asked.version()));
        return participant(asked);
    }

    public Goal goal(Person person, Area area) {
        Actor self = answering(person);
        return world.as(
                self, () -> use.wordGoal.add(self, plan(person).id(), null, area, "Jeg ønsker å sove bedre", null));
    }

    /** Asked of a unit by the coordinator. */
    public Measure askedMeasure(Goal goal, ServiceUnit unit) {
        MeasureForm form = new MeasureForm(
                unit == null ? null : unit.id(), "Samtaler", "På poliklinikken", "En gang i uken", null, null, null);
        return world.as(cast.marit, () -> use.askMeasure.ask(cast.marit, goal.plan(), goal.id(), form));
    }

    public Measure moved(Actor actor, Measure measure, MeasureState next, String reason) {
        return world.as(actor, () -> use.moveMeasure.move(actor, measure.id(), measure.version(), next, reason));
    }

    public void text(Actor actor, Person person, PlanText.Kind kind, String text, String notRelevant) {
        IndividualPlan plan = plan(person);
        long version = ports.plans.allTexts().stream()
                .filter(one -> one.plan().equals(plan.id()) && one.kind() == kind)
                .mapToLong(PlanText::version)
                .findFirst()
                .orElse(-1);
        world.run(actor, () -> use.describePlan.write(actor, plan.id(), kind, text, notRelevant, version));
    }

    public void contribution(Person person, ServiceUnit unit, String who) {
        world.run(
                cast.marit,
                () -> use.writeContribution.write(
                        cast.marit, plan(person).id(), unit == null ? null : unit.id(), who, "Bidrar med tid", -1));
    }

    public IndividualPlan period(Person person) {
        IndividualPlan plan = plan(person);
        LocalDate today = world.today();
        return world.as(
                cast.marit,
                () -> use.describePlan.period(
                        cast.marit, plan.id(), plan.version(), today, today.plusYears(1), today.plusMonths(6)));
    }

    /** Has everything the regulation asks for, a to j. */
    public IndividualPlan complete(Person person) {
        inPreparation(person);
        Goal goal = goal(person, Area.HEALTH);
        takesPart(person, cast.ingrid, cast.dps, Set.of(Area.HEALTH));
        Measure measure = askedMeasure(goal, cast.dps);
        moved(cast.ingrid, measure, MeasureState.AGREED, null);
        parts(person);
        return plan(person);
    }

    /** What is left when there is a goal, a service that takes part and a measure. */
    public void parts(Person person) {
        Actor self = answering(person);
        text(self, person, PlanText.Kind.RESOURCES, "Jeg er god med dyr", null);
        text(self, person, PlanText.Kind.NEEDS, "Jeg trenger søvn", null);
        text(cast.marit, person, PlanText.Kind.CONTACT_DOCTOR, null, "Ikke alvorlig syk");
        text(cast.marit, person, PlanText.Kind.COOPERATION, null, "Ingen andre nå");
        contribution(person, null, "Jeg");
        contribution(person, cast.dps, "DPS");
        period(person);
    }

    public IndividualPlan active(Person person) {
        IndividualPlan plan = complete(person);
        return world.as(cast.marit, () -> use.stepPlan.activate(cast.marit, plan.id(), plan.version()));
    }

    /** As it stands, past any permit. */
    public Need need(Person person) {
        return ports.needs.newestOf(person.id()).orElseThrow();
    }

    /** The open plan as it stands, past any permit. */
    public IndividualPlan plan(Person person) {
        return ports.plans.recogniseOpenOf(person.id()).orElseThrow();
    }

    /** As it stands, past any permit. */
    public Participant participant(Participant one) {
        return ports.participants.all().stream()
                .filter(other -> other.id().equals(one.id()))
                .findFirst()
                .orElseThrow();
    }

    /** As it stands, past any permit. */
    public Measure measure(Measure one) {
        return ports.measures.all().stream()
                .filter(other -> other.id().equals(one.id()))
                .findFirst()
                .orElseThrow();
    }

    /** The one who answers for the person: themselves, or the first parent or guardian. */
    public Actor answering(Person person) {
        PersonId id = person.id();
        return ports.persons.representativesOf(id, world.today()).stream()
                .findFirst()
                .<Actor>map(who -> Cast.acting(
                        ports.persons.recognise(who.representative()).orElseThrow(), person, who.kind()))
                .orElse(Cast.self(person));
    }
}
