package no.individuellplan.core.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.consent.ConsentRegistration;
import no.individuellplan.core.consent.ConsentRegistrations;
import no.individuellplan.core.coordinator.Chairs;
import no.individuellplan.core.coordinator.CoordinatorChair;
import no.individuellplan.core.followup.FollowUp;
import no.individuellplan.core.followup.FollowUps;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.measure.MeasureState;
import no.individuellplan.core.measure.Measures;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.participant.Participants;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;

/**
 * The day of somebody at work: what waits for their answer, what is late, which plans they coordinate and which of those
 * have gone quiet.
 */
@ApplicationScoped
public class MyDay {
    /** A plan nobody has worked on for this long is quiet; a municipality may choose another time. */
    public static final Duration QUIET = Duration.ofDays(90);

    private final Plans plans;
    private final Measures measures;
    private final Participants participants;
    private final Chairs chairs;
    private final ConsentRegistrations registrations;
    private final FollowUps followUps;
    private final Persons persons;
    private final Access access;
    private final Clock clock;

    public MyDay(
            Plans plans,
            Measures measures,
            Participants participants,
            Chairs chairs,
            ConsentRegistrations registrations,
            FollowUps followUps,
            Persons persons,
            Access access,
            Clock clock) {
        this.plans = plans;
        this.measures = measures;
        this.participants = participants;
        this.chairs = chairs;
        this.registrations = registrations;
        this.followUps = followUps;
        this.persons = persons;
        this.access = access;
        this.clock = clock;
    }

    /** One thing in the day, with whom it is about. */
    public sealed interface Row {
        Person person();

        /** Asked to be coordinator. */
        record ToCoordinate(Person person, CoordinatorChair chair) implements Row {}

        /** Asked to take part. */
        record ToTakePart(Person person, Participant participant) implements Row {}

        /** A measure asked of one's own unit. */
        record ToAnswer(Person person, Measure measure) implements Row {}

        /** A consent on paper one is asked to hold against the paper. */
        record ToConfirm(Person person, ConsentRegistration registration) implements Row {}

        /** What a received message asks for: of the coordinator, and of the unit it came to when that is another. */
        record ToFollowUp(Person person, FollowUp followUp) implements Row {}

        /** A measure of one's own unit with its deadline passed. */
        record Late(Person person, Measure measure) implements Row {}

        /**
         * A plan one coordinates.
         *
         * @param quiet nobody has worked on it for {@link #QUIET}
         * @param reviewDue its review date has come
         * @param unanswered measures asked of others that wait
         */
        record Coordinating(
                Person person, Optional<IndividualPlan> plan, boolean quiet, boolean reviewDue, int unanswered)
                implements Row {}

        /** A plan one takes part in. */
        record TakingPart(Person person, IndividualPlan plan) implements Row {}
    }

    /** What waits first, then what is late, then the rest by name. What is shown of each person is logged. */
    @Transactional
    public List<Row> rows(Actor.Professional actor) {
        LocalDate today = LocalDate.now(clock);
        List<CoordinatorChair> held = chairs.visible();
        List<Measure> mine = measures.visible().stream()
                .filter(measure -> actor.unit().equals(measure.unit()))
                .toList();
        List<Row> rows = Stream.of(
                        held.stream()
                                .filter(chair -> actor.employment().equals(chair.asked()))
                                .flatMap(chair -> person(chair.person())
                                        .map(person -> (Row) new Row.ToCoordinate(person, chair))),
                        participants.visible().stream()
                                .filter(one -> one.state() == Participant.State.ASKED
                                        && one.unit().equals(actor.unit()))
                                .flatMap(one ->
                                        person(one.person()).map(person -> (Row) new Row.ToTakePart(person, one))),
                        mine.stream()
                                .filter(measure -> measure.state() == MeasureState.ASKED)
                                .flatMap(measure -> person(measure.person())
                                        .map(person -> (Row) new Row.ToAnswer(person, measure))),
                        registrations.visible().stream()
                                .filter(one -> one.waits() && actor.employment().equals(one.colleague()))
                                .flatMap(one ->
                                        person(one.person()).map(person -> (Row) new Row.ToConfirm(person, one))),
                        followUps.waiting().stream()
                                .filter(one -> isFor(actor, one, held, today))
                                .flatMap(one ->
                                        person(one.person()).map(person -> (Row) new Row.ToFollowUp(person, one))),
                        mine.stream().filter(measure -> late(measure, today)).flatMap(measure -> person(
                                        measure.person())
                                .map(person -> (Row) new Row.Late(person, measure))),
                        held.stream()
                                .filter(chair -> holds(actor, chair, today))
                                .flatMap(chair ->
                                        person(chair.person()).map(person -> (Row) coordinating(person, today))),
                        participants.visible().stream()
                                .filter(one -> actor.employment().equals(one.contact()) && one.takesPart())
                                .flatMap(one -> plans.find(one.plan()).stream()
                                        .filter(plan -> plan.state().open())
                                        .flatMap(plan -> person(plan.person())
                                                .map(person -> (Row) new Row.TakingPart(person, plan)))))
                .flatMap(stream -> stream)
                .toList();
        logged(actor, rows);
        return rows;
    }

    private Row.Coordinating coordinating(Person person, LocalDate today) {
        Optional<IndividualPlan> plan = plans.openOf(person.id());
        int unanswered = plan.map(one -> (int) measures.of(one.id()).stream()
                        .filter(measure -> measure.state() == MeasureState.ASKED)
                        .count())
                .orElse(0);
        boolean quiet = plan.filter(one -> one.state() == PlanState.ACTIVE)
                .filter(one -> one.touchedAt().isBefore(clock.instant().minus(QUIET)))
                .isPresent();
        boolean due = plan.map(IndividualPlan::nextReview)
                .filter(day -> !day.isAfter(today))
                .isPresent();
        return new Row.Coordinating(person, plan, quiet, due, unanswered);
    }

    private void logged(Actor actor, List<Row> rows) {
        Map<PersonId, Set<Access.Shown>> shown = new LinkedHashMap<>();
        rows.forEach(row -> shown.computeIfAbsent(row.person().id(), person -> new LinkedHashSet<>())
                .addAll(shown(row)));
        shown.forEach((person, what) -> access.toReadRows(actor, person, what));
    }

    private static List<Access.Shown> shown(Row row) {
        Access.Shown name = new Access.Shown(Area.IDENTITY, null);
        return switch (row) {
            case Row.ToCoordinate one -> List.of(name, new Access.Shown(Area.COORDINATION, null));
            case Row.ToTakePart one ->
                List.of(name, new Access.Shown(Area.PLAN, one.participant().id().value()));
            case Row.ToAnswer one -> List.of(name, measure(one.measure()));
            case Row.ToConfirm one ->
                List.of(
                        name,
                        new Access.Shown(Area.CONSENT, one.registration().id().value()));
            case Row.ToFollowUp one ->
                List.of(
                        name,
                        new Access.Shown(Area.MESSAGES, one.followUp().thread().value()));
            case Row.Late one -> List.of(name, measure(one.measure()));
            case Row.Coordinating one ->
                one.plan().isPresent()
                        ? List.of(name, new Access.Shown(Area.COORDINATION, null), new Access.Shown(Area.PLAN, null))
                        : List.of(name, new Access.Shown(Area.COORDINATION, null));
            case Row.TakingPart one -> List.of(name, new Access.Shown(Area.PLAN, null));
        };
    }

    private static Access.Shown measure(Measure measure) {
        return new Access.Shown(measure.area(), measure.id().value());
    }

    private Stream<Person> person(PersonId id) {
        return persons.find(id).stream();
    }

    /**
     * The one who coordinates now, and those at the unit the message came to: by their permits these see it only when the
     * coordinator is not of that unit.
     */
    private static boolean isFor(Actor.Professional actor, FollowUp one, List<CoordinatorChair> held, LocalDate today) {
        return actor.unit().equals(one.unit())
                || held.stream().anyMatch(chair -> chair.person().equals(one.person()) && holds(actor, chair, today));
    }

    private static boolean holds(Actor.Professional actor, CoordinatorChair chair, LocalDate today) {
        boolean standsIn = actor.employment().equals(chair.standIn())
                && !today.isBefore(chair.standInFrom())
                && !today.isAfter(chair.standInUntil());
        return standsIn || actor.employment().equals(chair.holder());
    }

    private static boolean late(Measure measure, LocalDate today) {
        boolean going = measure.state() == MeasureState.AGREED || measure.state() == MeasureState.STARTED;
        return going && measure.until() != null && measure.until().isBefore(today);
    }
}
