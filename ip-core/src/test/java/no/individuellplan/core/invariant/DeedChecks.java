package no.individuellplan.core.invariant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.InMemoryPermits;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.audit.AccessLogEntry;
import no.individuellplan.core.consent.Narrowing;
import no.individuellplan.core.contactdoctor.DoctorLine;
import no.individuellplan.core.coordinator.CoordinatorChair;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.measure.MeasureState;
import no.individuellplan.core.memory.Journal.Change;
import no.individuellplan.core.memory.Place;
import no.individuellplan.core.memory.Records;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.PlanState;
import no.individuellplan.core.world.Ports;

/** What must hold of one deed: who may have done it, that it was logged, and that only this could follow from it. */
final class DeedChecks {
    /** Written for everybody or past anybody: the log, the permits and the kept wholes, work that waits, registers about nobody. */
    private static final Set<String> NOT_ABOUT_ANYBODY =
            Set.of("access_log", "permit", "plan_version", "job", "e_message_arrived", "employment");

    /** What the platform does by itself when a colleague has confirmed; the line itself is looked at by its own check. */
    private static final Set<String> FOLLOWS_A_CONFIRMATION = Set.of("consent_entry", "consent_request", "participant");

    /** What the platform does by itself when a plan is taken over; the lines themselves are looked at by their own checks. */
    private static final Set<String> FOLLOWS_A_MOVE =
            Set.of("consent_entry", "consent_request", "plan", "responsibility", "need", "coordinator_chair");

    private static final Set<String> NOTICES = Set.of("notice_address", "notice");

    private final Ports ports;
    private final Truth truth;
    private final Before before;
    private final Deed deed;
    private final LocalDate today;
    private final List<Broken> broken = new ArrayList<>();

    private DeedChecks(Ports ports, Before before, Deed deed, LocalDate today) {
        this.ports = ports;
        this.before = before;
        this.deed = deed;
        this.today = today;
        truth = new Truth(ports);
    }

    /** @param answer what the use case gave back; null for nothing */
    static List<Broken> of(Ports ports, Before before, Deed deed, Object answer, LocalDate today) {
        DeedChecks checks = new DeedChecks(ports, before, deed, today);
        if (!(deed.actor() instanceof Actor.System)) {
            List<Change> changes = checks.withoutNotices(ports.journal.changes());
            checks.writtenWithPermit(changes);
            checks.readWithPermit(Places.in(answer));
            checks.logged(changes, Places.in(answer));
        }
        checks.consentsGivenByThoseEntitled();
        checks.takenOutByThoseWhoMay(ports.journal.changes());
        checks.broken.addAll(new RecordChecks(ports, deed, ports.journal.changes()).all());
        checks.chairsHandedOverByAcceptance();
        checks.plansActivatedWhole();
        checks.goalsWordedByThePerson();
        checks.measuresAnsweredByThoseAsked();
        return checks.broken;
    }

    /** Where one wants notices is no part of a record: no permit opens it, the person alone writes it, and no line tells of it. */
    private List<Change> withoutNotices(List<Change> changes) {
        changes.stream()
                .filter(change -> NOTICES.contains(change.table()))
                .filter(change -> !(deed.actor() instanceof Actor.Citizen self
                        && self.person().equals(change.place().person())))
                .forEach(change -> report("I15", "another's: " + change.table()));
        return changes.stream()
                .filter(change -> !NOTICES.contains(change.table()))
                .toList();
    }

    /** Health personnel open before they have a permit; the rules are asked instead. */
    private boolean opensInEmergency(Change change) {
        return change.table().equals("emergency_access")
                && deed.actor() instanceof Actor.Professional one
                && one.healthPersonnel();
    }

    /** Whoever coordinates writes in what the register says of the person's address. */
    private boolean protects(Change change) {
        return deed.kind().equals("write in a protected address")
                && change.table().equals("person")
                && allowed(new Place(change.place().person(), Area.COORDINATION, null), Right.WRITE);
    }

    /** Whoever was asked to correct or delete does, also where they see nothing else; what may happen is looked at by {@link RecordChecks}. */
    private boolean wasAskedTo(Change change) {
        return Set.of(RecordChecks.AGREES, RecordChecks.CORRECTS).contains(deed.kind())
                && ports.requests.all().stream()
                        .filter(one -> one.person().equals(change.place().person()))
                        .map(one ->
                                new Place(one.person(), Area.RIGHTS, one.id().value()))
                        .anyMatch(request -> allowed(request, Right.WRITE));
    }

    /** A service is shown what belongs to health, and names its contact doctor there from its own place in the plan. */
    private boolean namesContactDoctor(Change change) {
        return change.table().equals("contact_doctor_line")
                && change.before() == null
                && change.after() instanceof DoctorLine line
                && allowed(change.place(), Right.READ)
                && allowed(
                        new Place(line.person(), Area.PLAN, line.participant().value()), Right.WRITE);
    }

    private void writtenWithPermit(List<Change> changes) {
        boolean report = deed.kind().startsWith("report");
        changes.stream()
                .filter(change -> !NOT_ABOUT_ANYBODY.contains(change.table())
                        && change.place().person() != null)
                .filter(change ->
                        !report || !Set.of("person", "need", "need_report").contains(change.table()))
                .filter(change -> !deed.kind().equals("confirm a consent on paper")
                        || !FOLLOWS_A_CONFIRMATION.contains(change.table()))
                .filter(change -> !followsAnAnswer(change))
                .filter(change -> !protects(change) && !opensInEmergency(change) && !wasAskedTo(change))
                .filter(change -> !deed.kind().equals("take over a plan") || !FOLLOWS_A_MOVE.contains(change.table()))
                .filter(change -> !namesContactDoctor(change) && !onlyTouched(change))
                .filter(change -> !allowed(change.place(), Right.WRITE)
                        || (change.was() != null && !allowed(change.was(), Right.WRITE)))
                .forEach(change -> report("I8", "written without a permit: " + change.table()));
    }

    /** A proposed service is asked when the person has said yes, whoever wrote that in. */
    private boolean followsAnAnswer(Change change) {
        return deed.kind().startsWith("write in an answer given")
                && change.before() instanceof Participant before
                && change.after() instanceof Participant after
                && before.state() == Participant.State.PROPOSED
                && after.state() == Participant.State.ASKED
                && after.unit().equals(before.unit());
    }

    private static boolean onlyTouched(Change change) {
        return change.table().equals("plan")
                && change.before() != null
                && change.after() != null
                && Records.with(change.before(), "touchedAt", null)
                        .equals(Records.with(change.after(), "touchedAt", null));
    }

    private void readWithPermit(List<Place> read) {
        read.stream()
                .filter(place -> !allowed(place, Right.READ))
                .forEach(place -> report("I8", "shown without a permit: " + place.area()));
    }

    /** Held before, as for a last answer, or after, as for a first row. */
    private boolean allowed(Place place, Right right) {
        return InMemoryPermits.allows(before.permits(), deed.actor(), place, right, today)
                || ports.permits.allows(deed.actor(), place, right);
    }

    private void logged(List<Change> changes, List<Place> read) {
        List<AccessLogEntry> lines = ports.log.after(before.logged());
        Set<PersonId> written = changes.stream()
                .filter(change -> !NOT_ABOUT_ANYBODY.contains(change.table()))
                .map(change -> change.place().person())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        written.stream()
                .filter(person -> !logged(lines, person, AccessLogEntry.Kind.WRITE))
                .forEach(person -> report("I10", "written without a line in the log"));
        read.stream()
                .map(Place::person)
                .distinct()
                .filter(person -> !logged(lines, person, AccessLogEntry.Kind.READ)
                        && !logged(lines, person, AccessLogEntry.Kind.WRITE))
                .forEach(person -> report("I10", "read without a line in the log"));
        read.stream()
                .filter(place -> !named(lines, place))
                .forEach(place -> report("I10", place.area() + " read without being named in the log"));
    }

    private static boolean named(List<AccessLogEntry> lines, Place place) {
        return lines.stream()
                .anyMatch(line -> place.person().value().equals(line.subject())
                        && List.of(line.information().split(" "))
                                .contains(place.area().name()));
    }

    /** Who, for which organisation, on which basis, which information. */
    private boolean logged(List<AccessLogEntry> lines, PersonId person, AccessLogEntry.Kind kind) {
        return lines.stream()
                .anyMatch(line -> person.value().equals(line.subject())
                        && line.kind() == kind
                        && line.actor().equals(deed.actor().id())
                        && Objects.equals(line.organisation(), deed.actor().organisation())
                        && line.basis() != null
                        && line.information() != null);
    }

    private void consentsGivenByThoseEntitled() {
        ports.consents.after(before.consents()).stream()
                .filter(line -> !new LineOfConsent(truth, line, today).holds())
                .forEach(line -> report("I2", "a line that should not be in the ledger: " + line));
    }

    private void takenOutByThoseWhoMay(List<Change> changes) {
        changes.stream()
                .map(Change::after)
                .filter(Narrowing.class::isInstance)
                .map(Narrowing.class::cast)
                .filter(line -> !line.by().value().equals(deed.actor().id()) || !mayNarrow(line))
                .forEach(line -> report("I2", "a line of taking out that should not be there: " + line));
    }

    private boolean mayNarrow(Narrowing line) {
        boolean own = line.by().equals(line.person())
                && truth.age(line.person(), today).orElse(99) >= 12;
        return own || truth.mayConsent(line.person(), today).stream().anyMatch(who -> who.contains(line.by()));
    }

    private void chairsHandedOverByAcceptance() {
        for (CoordinatorChair chair : ports.chairs.all()) {
            CoordinatorChair was = before.chairs().get(chair.person());
            boolean moved = !Objects.equals(chair.holder(), was == null ? null : was.holder());
            boolean byTheOneAsked = was != null
                    && chair.holder() != null
                    && chair.holder().equals(was.asked())
                    && deed.actor().id().equals(chair.holder().value());
            if (moved && !byTheOneAsked) {
                report("I4", "the chair moved without the one asked accepting");
            }
        }
    }

    private void plansActivatedWhole() {
        for (IndividualPlan plan : ports.plans.all()) {
            IndividualPlan was = before.plans().get(plan.id());
            if (plan.state() == PlanState.ACTIVE && (was == null || was.state() != PlanState.ACTIVE)) {
                List<String> missing =
                        PartsOfAPlan.knownTo(deed.actor(), ports, plan, today).missing();
                if (!missing.isEmpty()) {
                    report("I5", "active without " + missing);
                }
            }
        }
    }

    private void goalsWordedByThePerson() {
        for (Goal goal : ports.goals.all()) {
            Goal was = before.goals().get(goal.id());
            boolean worded = was == null || !goal.words().equals(was.words()) || !Objects.equals(goal.why(), was.why());
            if (worded && !mayWord(goal.person()).equals(Optional.of(goal.wordedBy()))) {
                report("I6", "worded by another: " + deed.kind());
            }
        }
    }

    /** The one who acts, as a person, when they are the person or act for them today. */
    private Optional<PersonId> mayWord(PersonId person) {
        PersonId self =
                switch (deed.actor()) {
                    case Actor.Citizen citizen -> citizen.person();
                    case Actor.Representative other -> other.self();
                    case Actor.Professional ignored -> null;
                    case Actor.Visitor ignored -> null;
                    case Actor.System ignored -> null;
                };
        return Optional.ofNullable(self).filter(one -> truth.mayActFor(one, person, today));
    }

    private void measuresAnsweredByThoseAsked() {
        for (Measure measure : ports.measures.all()) {
            Measure was = before.measures().get(measure.id());
            boolean answered =
                    (was == null || was.state() == MeasureState.ASKED) && measure.state() != MeasureState.ASKED;
            if (answered && !isTheOneAsked(measure)) {
                report("I7", "answered by another: " + deed.kind());
            }
            boolean agreedTo = was != null && was.state() != MeasureState.ASKED && measure.state() == was.state();
            boolean otherWords = was != null
                    && (!was.what().equals(measure.what())
                            || !Objects.equals(was.extent(), measure.extent())
                            || !Objects.equals(was.how(), measure.how()));
            if (agreedTo && otherWords && measure.unit() != null && !isTheOneAsked(measure)) {
                report("I7", "what was agreed to was changed by another: " + deed.kind());
            }
        }
    }

    private boolean isTheOneAsked(Measure measure) {
        return measure.unit() == null
                ? mayWord(measure.person()).isPresent()
                : deed.actor() instanceof Actor.Professional professional
                        && professional.unit().equals(measure.unit());
    }

    private void report(String invariant, String how) {
        broken.add(new Broken(invariant, how));
    }
}
