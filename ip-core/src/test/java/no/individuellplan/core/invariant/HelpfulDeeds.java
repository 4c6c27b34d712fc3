package no.individuellplan.core.invariant;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.consent.ConsentEntry.Answer;
import no.individuellplan.core.consent.ConsentRequest;
import no.individuellplan.core.coordinator.CoordinatorChair;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.measure.MeasureForm;
import no.individuellplan.core.measure.MeasureState;
import no.individuellplan.core.need.Need;
import no.individuellplan.core.need.NeededServices;
import no.individuellplan.core.participant.InviteForm;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.participant.Participant.State;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.PlanState;
import no.individuellplan.core.plan.PlanText.Kind;
import no.individuellplan.core.world.Cast;

/** Does what a plan in preparation still lacks, so that chance alone need not find all ten parts. */
final class HelpfulDeeds {
    private final Stage on;
    private final PlanDeeds plans;

    HelpfulDeeds(Stage on, PlanDeeds plans) {
        this.on = on;
        this.plans = plans;
    }

    Optional<Deed> next() {
        return on.chance.in(1, 3) ? towardsAPlan() : towardsActive();
    }

    /** The next step for a need that waits, by the one whose turn it is. */
    private Optional<Deed> towardsAPlan() {
        return on.anyNeed().flatMap(need -> switch (need.state()) {
            case REPORTED -> Optional.of(assess(need));
            case ENTITLED -> Optional.of(offer(need));
            case OFFERED -> accept(need);
            case ACCEPTED, DECLINED -> seat(need);
            case NOT_ENTITLED -> Optional.empty();
        });
    }

    private Deed assess(Need need) {
        Actor unit = on.in(need.receivingUnit());
        return new Deed(
                "assess",
                unit,
                () -> on.use.assessNeed.assess(
                        unit, need.id(), need.version(), new NeededServices(true, true, false), "Flere over lang tid"));
    }

    private Deed offer(Need need) {
        Actor unit = on.in(need.receivingUnit());
        return new Deed("offer", unit, () -> on.use.offerPlan.offer(unit, need.id(), need.version()));
    }

    /** One of those whose yes is needed. */
    private Optional<Deed> accept(Need need) {
        return entitled(need.person())
                .map(actor -> new Deed(
                        "accept",
                        actor,
                        () -> on.use.acceptOffer.accept(
                                actor, need.id(), need.version(), "Vist", "Jeg vil være med", false)));
    }

    private Optional<Actor> entitled(PersonId person) {
        List<PersonId> who = new Truth(on.ports)
                .mayConsent(person, on.today()).stream()
                        .flatMap(Set::stream)
                        .sorted(Comparator.comparing(PersonId::value))
                        .toList();
        return on.chance
                .maybe(who)
                .map(one -> Cast.self(on.ports.persons.recognise(one).orElseThrow()));
    }

    /** Asks somebody to coordinate, or answers for the one who was asked. */
    private Optional<Deed> seat(Need need) {
        PersonId person = need.person();
        Optional<CoordinatorChair> chair = on.ports.chairs.recognise(person);
        if (chair.filter(one -> one.holder() != null).isPresent()) {
            return Optional.empty();
        }
        long version = chair.map(CoordinatorChair::version).orElse(0L);
        Actor.Professional asked =
                chair.map(CoordinatorChair::asked).flatMap(on::atWork).orElse(null);
        Actor.Professional unit = on.in(need.receivingUnit());
        EmploymentId whom = on.anybodyAtWork().employment();
        return Optional.of(
                asked == null
                        ? Deed.of("ask coordinator", unit, () -> on.use.askCoordinator.ask(unit, person, version, whom))
                        : Deed.of(
                                "accept to coordinate",
                                asked,
                                () -> on.use.answerAsCoordinator.accept(asked, person, version)));
    }

    private Optional<Deed> towardsActive() {
        return on.chance
                .maybe(on.ports.plans.all().stream()
                        .filter(plan -> plan.state() == PlanState.IN_PREPARATION || plan.state() == PlanState.PAUSED)
                        .toList())
                .flatMap(plan -> Optional.ofNullable(on.coordinator(plan.person()))
                        .flatMap(coordinator -> next(plan, coordinator)));
    }

    private Optional<Deed> next(IndividualPlan plan, Actor.Professional coordinator) {
        Actor person = on.forPerson(plan.person());
        Optional<Deed> waiting = answers(plan);
        if (waiting.isPresent()) {
            return waiting;
        }
        List<String> missing = new PartsOfAPlan(on.ports, plan, on.today()).missing();
        if (missing.isEmpty()) {
            return Optional.of(
                    plan.state() == PlanState.PAUSED
                            ? new Deed(
                                    "resume", person, () -> on.use.stepPlan.resume(person, plan.id(), plan.version()))
                            : new Deed(
                                    "activate",
                                    coordinator,
                                    () -> on.use.stepPlan.activate(coordinator, plan.id(), plan.version())));
        }
        return switch (on.chance.of(missing)) {
            case "a" -> aboutThePerson(plan, person);
            case "b" -> invite(plan, coordinator);
            case "d" -> contribute(plan, coordinator);
            case "e", "f" -> measure(plan, coordinator);
            case "g" ->
                text(plan, coordinator, on.chance.in(1, 2) ? Kind.CONTACT_DOCTOR : Kind.CHILD_COORDINATOR, true);
            case "h" -> period(plan, coordinator);
            case "j" -> text(plan, coordinator, Kind.COOPERATION, true);
            case "k" -> text(plan, coordinator, Kind.CHILD_PARTICIPATION, false);
            default -> Optional.empty();
        };
    }

    private Optional<Deed> answers(IndividualPlan plan) {
        Optional<ConsentRequest> open = on.chance.maybe(on.ports.consents.allRequests().stream()
                .filter(one -> one.open() && one.person().equals(plan.person()))
                .toList());
        Optional<Actor> entitled = entitled(plan.person());
        if (open.isPresent() && entitled.isPresent()) {
            ConsentRequest one = open.get();
            Actor person = entitled.get();
            return Optional.of(Deed.of(
                    "answer a question of sharing",
                    person,
                    () -> on.use.answerSharing.answer(
                            person, one.id(), Answer.GIVEN, one.areas(), null, "Vist", "Det går bra", false)));
        }
        return on.chance
                .maybe(on.ports.participants.ofPerson(plan.person()).stream()
                        .filter(one -> one.state() == State.ASKED && on.in(one.unit()) != null)
                        .toList())
                .map(one -> {
                    Actor.Professional contact = on.in(one.unit());
                    return Deed.of(
                            "accept to take part",
                            contact,
                            () -> on.use.answerInvitation.accept(contact, one.id(), one.version()));
                });
    }

    private Optional<Deed> aboutThePerson(IndividualPlan plan, Actor person) {
        return switch (on.chance.below(3)) {
            case 0 -> text(plan, person, Kind.RESOURCES, false);
            case 1 -> text(plan, person, Kind.NEEDS, false);
            default ->
                Optional.of(new Deed(
                        "word a goal",
                        person,
                        () -> on.use.wordGoal.add(person, plan.id(), null, Area.HEALTH, "Sove bedre", null)));
        };
    }

    private Optional<Deed> invite(IndividualPlan plan, Actor coordinator) {
        UnitId unit = on.anybodyAtWork().unit();
        Set<Area> areas = EnumSet.allOf(Area.class);
        areas.retainAll(Area.SHAREABLE);
        InviteForm form = new InviteForm(unit, "Behandling", areas, null, null);
        return Optional.of(
                new Deed("invite", coordinator, () -> on.use.inviteParticipant.invite(coordinator, plan.id(), form)));
    }

    /** Each party has one line, named by its unit. */
    private Optional<Deed> contribute(IndividualPlan plan, Actor coordinator) {
        List<UnitId> said = on.ports.participants.allContributions().stream()
                .filter(line -> line.plan().equals(plan.id()))
                .map(line -> line.unit() == null ? new UnitId(plan.id().value()) : line.unit())
                .toList();
        Optional<UnitId> unit = on.ports.participants.ofPerson(plan.person()).stream()
                .filter(one -> one.plan().equals(plan.id()) && one.state() == State.ACCEPTED)
                .map(Participant::unit)
                .filter(one -> !said.contains(one))
                .findFirst();
        String who = unit.map(one -> "Enhet " + one).orElse("Jeg");
        return Optional.of(Deed.of(
                "write a contribution",
                coordinator,
                () -> on.use.writeContribution.write(coordinator, plan.id(), unit.orElse(null), who, "Er med", -1)));
    }

    /** What lacks extent or how is rewritten; else one more is asked of the person. */
    private Optional<Deed> measure(IndividualPlan plan, Actor coordinator) {
        LocalDate today = on.today();
        MeasureForm form = new MeasureForm(null, "Gå tur", "Sammen", "Hver dag", today, today.plusDays(90), null);
        Optional<Measure> lacking = on.ports.measures.all().stream()
                .filter(one -> one.plan().equals(plan.id()) && one.state() != MeasureState.DECLINED)
                .filter(one -> one.extent() == null || one.how() == null)
                .findFirst();
        if (lacking.isPresent()) {
            Measure one = lacking.get();
            return Optional.of(new Deed(
                    "rewrite a measure",
                    coordinator,
                    () -> on.use.askMeasure.change(coordinator, one.id(), one.version(), form)));
        }
        return on.chance
                .maybe(on.ports.goals.all().stream()
                        .filter(goal -> goal.plan().equals(plan.id()))
                        .toList())
                .map(goal -> new Deed(
                        "ask for a measure",
                        coordinator,
                        () -> on.use.askMeasure.ask(coordinator, plan.id(), goal.id(), form)));
    }

    private Optional<Deed> text(IndividualPlan plan, Actor actor, Kind kind, boolean leftOut) {
        long version = plans.version(plan, kind);
        String text = leftOut ? null : "Skrevet";
        String reason = leftOut ? "Ikke aktuelt nå" : null;
        return Optional.of(new Deed(
                "write a text", actor, () -> on.use.describePlan.write(actor, plan.id(), kind, text, reason, version)));
    }

    private Optional<Deed> period(IndividualPlan plan, Actor coordinator) {
        LocalDate today = on.today();
        return Optional.of(new Deed(
                "set a period",
                coordinator,
                () -> on.use.describePlan.period(
                        coordinator, plan.id(), plan.version(), today, today.plusYears(1), today.plusMonths(6))));
    }
}
