package no.individuellplan.core.invariant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Permit;
import no.individuellplan.core.access.PlanItem;
import no.individuellplan.core.agency.Employee;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.coordinator.CoordinatorChair;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.Id;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.memory.Place;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.participant.Participant.State;
import no.individuellplan.core.pathway.CareLine;
import no.individuellplan.core.pathway.CourseLine;
import no.individuellplan.core.person.Representation;
import no.individuellplan.core.person.Representation.Kind;
import no.individuellplan.core.person.Representation.Scope;
import no.individuellplan.core.rights.RightsRequest;
import no.individuellplan.core.world.Ports;

/** Every permit in force today has a ground that is true today (I8), and own family has none (I9 follows: no yes, no permit). */
final class PermitChecks {
    private static final Set<Area> UNITS = EnumSet.of(Area.IDENTITY, Area.NEED, Area.COORDINATION);
    private static final Set<Area> WITHOUT_PLAN =
            EnumSet.of(Area.IDENTITY, Area.NEED, Area.COORDINATION, Area.CONSENT, Area.MESSAGES);
    private static final Set<Area> FRAME = EnumSet.of(Area.IDENTITY, Area.PLAN, Area.COORDINATION);

    private final Ports ports;
    private final Truth truth;
    private final ShieldChecks shield;
    private final LocalDate today;
    private final List<Broken> broken = new ArrayList<>();

    private PermitChecks(Ports ports, LocalDate today) {
        this.ports = ports;
        this.today = today;
        truth = new Truth(ports);
        shield = new ShieldChecks(ports, today);
    }

    static List<Broken> of(Ports ports, PersonId person, LocalDate today) {
        PermitChecks checks = new PermitChecks(ports, today);
        List<Permit> permits = ports.permits.about(person);
        boolean planOpen = ports.plans.recogniseOpenOf(person).isPresent()
                && checks.truth.agreed(person, ConsentKind.PLAN, null, today).isPresent();
        permits.stream()
                .filter(permit -> permit.allows(Permit.Right.READ) && permit.holdsOn(today))
                .filter(permit -> !checks.grounded(permit, planOpen))
                .forEach(permit -> checks.broken.add(new Broken("I8", "no ground for " + permit)));
        checks.familyIsShutOut(person, permits);
        checks.nothingKeptIsSeen(person);
        checks.nothingTakenOutIsSeen(person);
        checks.broken.addAll(checks.shield.of(person));
        checks.broken.addAll(new ObjectionChecks(ports).of(person));
        return checks.broken;
    }

    private boolean grounded(Permit permit, boolean planOpen) {
        PersonId person = permit.person();
        UUID who = permit.grantee();
        return switch (permit.basis()) {
            case OWN -> who.equals(person.value());
            case PARENT ->
                !truth.inCare(person, today, false)
                        && ofAge(person, 0, permit.area() == Area.ACCESS_LOG ? 12 : 16)
                        && parents(permit)
                        && (permit.area() != Area.ACCESS_LOG || truth.keepsNothing(person));
            case PARENT_MUST_KNOW ->
                !truth.inCare(person, today, false)
                        && ofAge(person, 0, 18)
                        && permit.right() == Permit.Right.READ
                        && parents(permit)
                        && truth.mustKnow(who, permit.item());
            case PARENT_OF_YOUTH ->
                ofAge(person, 16, 18)
                        && parents(permit)
                        && truth.lacksCompetence(person, today)
                        && !truth.inCare(person, today, true);
            case CHILD_WELFARE -> inParentsPlace(permit, Kind.CHILD_WELFARE);
            case CARER -> inParentsPlace(permit, Kind.CARER);
            case ATTORNEY -> truth.hasNamed(person, who, permit, today);
            case MANDATE -> permit.area() != Area.TREATMENT && represents(who, person, false);
            case TREATS -> treats(permit);
            case CHILD_COORDINATOR -> new ChildChecks(ports, truth, shield, today).grounded(permit);
            case NEXT_OF_KIN -> permit.right() == Permit.Right.READ && truth.isKin(person, who, permit.area(), today);
            case NEAREST_OF_KIN ->
                permit.right() == Permit.Right.READ
                        && truth.lacksCompetence(person, today)
                        && truth.isKin(person, who, null, today);
            case COORDINATING_UNIT ->
                !new ObjectionChecks(ports).copyIsObjectedTo(permit)
                        && UNITS.contains(permit.area())
                        && handlesNeed(who, person);
            case COORDINATOR -> coordinates(who, person, permit.area(), planOpen);
            case CONSENT -> planOpen && contact(permit);
            case ASKED -> toConfirm(permit) || planOpen && asked(permit);
            case REPORTED -> permit.area() == Area.NEED && permit.item() != null && reported(who, person);
            case ASKED_FOR ->
                ports.requests.all().stream()
                        .filter(one -> one.person().equals(person)
                                && (forUnit(who, person, one.unit()) || permit.item() != null && answersToo(one, who)))
                        .anyMatch(one -> permit.item() == null
                                ? permit.area() == Area.IDENTITY && permit.right() == Permit.Right.READ
                                : permit.area() == Area.RIGHTS
                                        && permit.item().equals(one.id().value()));
            case RELOCATION -> planOpen && new RelocationChecks(ports, today).grounded(permit);
            case CORRESPONDENCE -> corresponds(permit);
            case EMERGENCY, OBJECTION_OVERRIDDEN -> planOpen && new ObjectionChecks(ports).opened(permit);
            case OWN_FAMILY, WITHHELD, NARROWED, LOG_REVIEW, OPERATION, SENT_TO, SYSTEM -> false;
        };
    }

    private boolean answersToo(RightsRequest one, UUID who) {
        return one.kind() != RightsRequest.Kind.COMPLAINT
                && ports.chairs
                        .recognise(one.person())
                        .filter(chair -> is(who, chair.holder()))
                        .isPresent();
    }

    /** As a parent would, while the child welfare service has the care; from 16 by a care order, without competence. */
    private boolean inParentsPlace(Permit permit, Kind kind) {
        PersonId person = permit.person();
        boolean order = ports.persons.representativesOf(person, today).stream()
                .anyMatch(one -> one.kind() == kind
                        && one.representative().value().equals(permit.grantee())
                        && one.ground() == Representation.Ground.CARE_ORDER);
        boolean any = ports.persons.representativesOf(person, today).stream()
                .anyMatch(one ->
                        one.kind() == kind && one.representative().value().equals(permit.grantee()));
        boolean mustKnow = permit.item() != null
                && permit.right() == Permit.Right.READ
                && ofAge(person, 0, 18)
                && truth.mustKnow(permit.grantee(), permit.item());
        boolean asParent = permit.area() != Area.HISTORY
                && (permit.area() != Area.RIGHTS || truth.isOwnRequest(permit))
                && (permit.area() == Area.ACCESS_LOG
                        ? ofAge(person, 0, 12) && truth.keepsNothing(person)
                        : ofAge(person, 0, 16)
                                || (order && ofAge(person, 16, 18) && truth.lacksCompetence(person, today)));
        return any && (mustKnow || asParent);
    }

    private boolean represents(UUID who, PersonId person, boolean parent) {
        return ports.persons.representativesOf(person, today).stream()
                .filter(one -> one.representative().value().equals(who))
                .anyMatch(one -> parent
                        ? one.kind() == Kind.PARENT
                        : one.kind() != Kind.PARENT
                                && one.kind() != Kind.CHILD_WELFARE
                                && one.kind() != Kind.CARER
                                && one.scope().contains(Scope.HEALTH_AND_WELFARE));
    }

    private boolean parents(Permit permit) {
        return permit.area() != Area.HISTORY
                && (permit.area() != Area.RIGHTS || truth.isOwnRequest(permit))
                && permit.area() != Area.TREATMENT
                && represents(permit.grantee(), permit.person(), true);
    }

    private boolean ofAge(PersonId person, int from, int before) {
        return truth.age(person, today)
                .filter(age -> age >= from && age < before)
                .isPresent();
    }

    /**
     * The service that wrote it, and there the contact or the coordinator; while there is none, one who wrote: compulsory care
     * by the unit's id, each course of LAR and of a pathway by its own.
     */
    private boolean treats(Permit permit) {
        UnitId unit = unitOf(permit.grantee());
        CoordinatorChair chair = ports.chairs.recognise(permit.person()).orElse(null);
        boolean holds = chair != null && is(permit.grantee(), chair.holder());
        boolean anyContact = participants(permit.person())
                .anyMatch(one -> one.state() == State.ACCEPTED && one.unit().equals(unit));
        boolean contact = participants(permit.person())
                .anyMatch(one -> one.state() == State.ACCEPTED && is(permit.grantee(), one.contact()));
        return writers(permit, unit)
                .anyMatch(author -> holds || contact || !anyContact && is(permit.grantee(), author));
    }

    /** Who wrote, at that unit, what the permit opens; to know whom it is about, all they wrote. */
    private Stream<EmploymentId> writers(Permit permit, UnitId unit) {
        boolean whom = permit.area() == Area.IDENTITY;
        return Stream.concat(
                ports.care.all().stream()
                        .filter(line -> line.person().equals(permit.person())
                                && line.unit().equals(unit)
                                && (whom || line.item().equals(permit.item())))
                        .map(CareLine::by),
                ports.courses.all().stream()
                        .filter(line -> line.person().equals(permit.person())
                                && line.unit().equals(unit)
                                && (whom || line.course().equals(permit.item())))
                        .map(CourseLine::by));
    }

    private boolean handlesNeed(UUID who, PersonId person) {
        return ports.needs.all().stream()
                .filter(need -> need.person().equals(person))
                .anyMatch(need -> forUnit(who, person, need.receivingUnit()) || forUnit(who, person, need.copyUnit()));
    }

    private boolean coordinates(UUID who, PersonId person, Area area, boolean planOpen) {
        CoordinatorChair chair = ports.chairs.recognise(person).orElse(null);
        if (chair == null) {
            return false;
        }
        boolean standsIn = is(who, chair.standIn())
                && !today.isBefore(chair.standInFrom())
                && !today.isAfter(chair.standInUntil());
        boolean sits = is(who, chair.holder()) || standsIn;
        return sits
                ? area != Area.ACCESS_LOG
                        && area != Area.RIGHTS
                        && area != Area.TREATMENT
                        && (planOpen || WITHOUT_PLAN.contains(area))
                : is(who, chair.asked()) && (area == Area.IDENTITY || area == Area.COORDINATION);
    }

    private boolean contact(Permit permit) {
        return participants(permit.person())
                .filter(one -> one.state() == State.ACCEPTED && is(permit.grantee(), one.contact()))
                .anyMatch(one -> FRAME.contains(permit.area())
                        ? shares(permit.person(), one.unit(), null)
                        : permit.right() == Permit.Right.READ
                                && permit.area() != Area.TREATMENT
                                && (shares(permit.person(), one.unit(), permit.area())
                                        || sharedAlone(permit, one.unit())));
    }

    /** Kept from parents, and shared all the same: it alone, while the service sees anything of the plan. */
    private boolean sharedAlone(Permit permit, UnitId unit) {
        return shares(permit.person(), unit, null)
                && ports.items.of(permit.person()).stream()
                        .filter(item -> item.id().equals(permit.item()))
                        .anyMatch(item -> truth.sharedAlone(unit, item));
    }

    private boolean asked(Permit permit) {
        UnitId unit = unitOf(permit.grantee());
        boolean toTakePart = participants(permit.person())
                .anyMatch(one -> one.state() == State.ASKED
                        && forUnit(permit.grantee(), permit.person(), one.unit())
                        && (permit.area() == Area.IDENTITY || one.id().value().equals(permit.item())));
        boolean toDo = ports.measures.all().stream()
                .filter(one -> one.person().equals(permit.person()) && unit.equals(one.unit()))
                .filter(one -> shares(permit.person(), unit, one.area()))
                .anyMatch(one -> permit.area() == Area.IDENTITY
                        || (permit.area() == one.area() && one.id().value().equals(permit.item())));
        return shares(permit.person(), unit, null) && (toTakePart || toDo && !passedOver(permit, unit));
    }

    private boolean toConfirm(Permit permit) {
        return ports.registrations.all().stream()
                .filter(one ->
                        one.waits() && one.person().equals(permit.person()) && is(permit.grantee(), one.colleague()))
                .anyMatch(one -> permit.area() == Area.IDENTITY
                        || (permit.area() == Area.CONSENT && one.id().value().equals(permit.item())));
    }

    /** A colleague gets nothing through the unit once somebody there is, or was, the contact. */
    private boolean passedOver(Permit permit, UnitId unit) {
        return is(permit.grantee(), unit)
                && participants(permit.person())
                        .anyMatch(one -> one.unit().equals(unit) && one.state() == State.ACCEPTED);
    }

    private boolean corresponds(Permit permit) {
        UnitId unit = unitOf(permit.grantee());
        return ports.messages.allThreads().stream()
                .filter(thread -> thread.person().equals(permit.person()))
                .filter(thread -> thread.from().equals(unit) || thread.to().equals(unit))
                .anyMatch(thread -> permit.area() == Area.IDENTITY
                        || (permit.area() == Area.MESSAGES
                                && thread.id().value().equals(permit.item())));
    }

    private boolean reported(UUID who, PersonId person) {
        return ports.needs.allReports().stream()
                .anyMatch(report ->
                        report.person().equals(person) && report.reporter().equals(who));
    }

    private boolean shares(PersonId person, UnitId unit, Area area) {
        return truth.agreed(person, ConsentKind.SHARING, unit, today)
                .filter(yes -> area == null || yes.areas().contains(area))
                .isPresent();
    }

    private void familyIsShutOut(PersonId person, List<Permit> permits) {
        for (Employee one : ports.staff.all()) {
            boolean family = one.ownPerson() != null
                    && (one.ownPerson().equals(person) || ports.persons.areFamily(one.ownPerson(), person));
            boolean barred = permits.stream()
                    .anyMatch(permit -> permit.right() == Permit.Right.BARRED && is(permit.grantee(), one.id()));
            boolean holdsAny = permits.stream()
                    .anyMatch(permit -> is(permit.grantee(), one.id()) || is(permit.grantee(), one.unit()));
            if (family && holdsAny && !barred) {
                broken.add(new Broken("I8", "own family is let in: " + one.name()));
            }
            if (barred && !family) {
                broken.add(new Broken("I8", "barred without being family: " + one.name()));
            }
        }
    }

    /** By whatever permit: what is kept from somebody who acts for a child is not there for them (I12). */
    private void nothingKeptIsSeen(PersonId person) {
        for (Representation one : ports.persons.representativesOf(person, today)) {
            Actor reader = new Actor.Citizen(one.representative(), "");
            for (PlanItem item : ports.items.of(person)) {
                Place place = new Place(person, item.area(), item.id());
                if (truth.keptFrom(one.representative(), item)
                        && (ports.permits.allows(reader, place, Permit.Right.READ)
                                || ports.permits.allows(reader, place, Permit.Right.WRITE))) {
                    broken.add(new Broken("I12", "kept from a parent, and seen: " + item));
                }
            }
        }
    }

    /** By whatever permit of a service: what the person has taken out is not there for its contact, nor for the unit (I9). */
    private void nothingTakenOutIsSeen(PersonId person) {
        UUID holder = ports.chairs
                .recognise(person)
                .map(CoordinatorChair::holder)
                .map(Id::value)
                .orElse(null);
        for (Participant one : participants(person).toList()) {
            UUID contact = one.contact() == null ? null : one.contact().value();
            for (PlanItem item : ports.items.of(person)) {
                if (truth.takenOut(one.unit(), item)
                        && (permitted(one.unit().value(), item)
                                || (contact != null && !contact.equals(holder) && permitted(contact, item)))) {
                    broken.add(new Broken("I9", "taken out of sharing, and seen: " + item));
                }
                if (contact != null
                        && !contact.equals(holder)
                        && truth.notCovered(one.unit(), item, today)
                        && permitted(contact, item)) {
                    broken.add(new Broken("I12", "by a yes of one who may not know of it: " + item));
                }
            }
        }
    }

    private boolean permitted(UUID grantee, PlanItem item) {
        Actor reader = new Actor.Citizen(new PersonId(grantee), "");
        Place place = new Place(item.person(), item.area(), item.id());
        return ports.permits.allows(reader, place, Permit.Right.READ);
    }

    private UnitId unitOf(UUID grantee) {
        return ports.staff.all().stream()
                .filter(one -> one.id().value().equals(grantee))
                .map(Employee::unit)
                .findFirst()
                .orElse(new UnitId(grantee));
    }

    private Stream<Participant> participants(PersonId person) {
        return ports.participants.all().stream().filter(one -> one.person().equals(person));
    }

    /** The unit itself; when the address is protected, only somebody named who works there. */
    private boolean forUnit(UUID who, PersonId person, UnitId unit) {
        return shield.isProtected(person) ? shield.worksAt(who, unit) : is(who, unit);
    }

    private static boolean is(UUID grantee, Id id) {
        return id != null && Objects.equals(grantee, id.value());
    }
}
