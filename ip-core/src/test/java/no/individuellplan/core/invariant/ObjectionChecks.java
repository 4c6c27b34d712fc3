package no.individuellplan.core.invariant;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Basis;
import no.individuellplan.core.access.Permit;
import no.individuellplan.core.access.PlanItem;
import no.individuellplan.core.agency.Employee;
import no.individuellplan.core.emergency.EmergencyAccess;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.memory.Place;
import no.individuellplan.core.objection.Objection;
import no.individuellplan.core.world.Ports;

/** What the person objects to is not seen by one who rests on no consent, but for weighty reasons (PBRL-34). From the bare lines. */
record ObjectionChecks(Ports ports) {
    private static final Set<Area> FRAME = EnumSet.of(Area.IDENTITY, Area.PLAN, Area.COORDINATION);

    /** A permit of one who opened in an emergency: asked for, and not objected to unless it was overridden. */
    boolean opened(Permit permit) {
        return ports.emergencies.all().stream()
                .filter(one -> one.person().equals(permit.person()))
                .filter(one -> one.by().value().equals(permit.grantee()))
                .filter(one -> one.endsAt().equals(permit.endsAt()) && permit.right() == Permit.Right.READ)
                .filter(one -> FRAME.contains(permit.area()) || one.areas().contains(permit.area()))
                .anyMatch(one -> (one.despite() != null) == (permit.basis() == Basis.OBJECTION_OVERRIDDEN)
                        && (one.despite() != null || !objects(permit.person(), unitOf(one), permit.area())));
    }

    /** A copy at another unit than the one that has the need. */
    boolean copyIsObjectedTo(Permit permit) {
        return ports.needs.all().stream()
                .filter(need -> need.person().equals(permit.person()))
                .filter(need -> !is(permit, need.receivingUnit()) && is(permit, need.copyUnit()))
                .anyMatch(need -> objects(permit.person(), need.copyUnit(), Area.NEED));
    }

    private boolean is(Permit permit, UnitId unit) {
        return unit != null
                && (unit.value().equals(permit.grantee())
                        || ports.staff
                                .find(new EmploymentId(permit.grantee()))
                                .filter(one -> one.unit().equals(unit))
                                .isPresent());
    }

    /** By whatever permit an emergency gave: a single item that is objected to, or one of an area that is, is not there. */
    List<Broken> of(PersonId person) {
        List<Broken> broken = new ArrayList<>();
        for (EmergencyAccess one : ports.emergencies.all()) {
            if (one.person().equals(person) && one.despite() == null && onlyByEmergency(one)) {
                for (PlanItem item : ports.items.of(person)) {
                    if (objectedItem(person, unitOf(one), item) && seen(one, item)) {
                        broken.add(new Broken("PBRL-34", "objected to, and seen: " + item));
                    }
                }
            }
        }
        return broken;
    }

    /** Somebody who may read by something else too reads on by that. */
    private boolean onlyByEmergency(EmergencyAccess one) {
        return ports.permits.about(one.person()).stream()
                .filter(permit -> permit.allows(Permit.Right.READ))
                .filter(permit -> permit.grantee().equals(one.by().value())
                        || permit.grantee().equals(unitOf(one).value()))
                .allMatch(permit -> permit.basis() == Basis.EMERGENCY);
    }

    private boolean seen(EmergencyAccess one, PlanItem item) {
        Actor reader = new Actor.Citizen(new PersonId(one.by().value()), "");
        return ports.permits.allows(reader, new Place(item.person(), item.area(), item.id()), Permit.Right.READ);
    }

    private boolean objectedItem(PersonId person, UnitId unit, PlanItem item) {
        boolean itself = standing(person).stream()
                .filter(line -> against(line, unit))
                .anyMatch(line -> line.item() == null
                        ? line.area() == null || line.area() == item.area()
                        : line.item().equals(item.id()));
        return itself
                || ports.items.of(person).stream()
                        .filter(other -> other.id().equals(item.under()))
                        .anyMatch(above -> objectedItem(person, unit, above));
    }

    /** To everything, by that unit. */
    boolean objectsToAll(PersonId person, UnitId unit) {
        return standing(person).stream()
                .anyMatch(line -> against(line, unit) && line.area() == null && line.item() == null);
    }

    private boolean objects(PersonId person, UnitId unit, Area area) {
        return standing(person).stream()
                .filter(line -> against(line, unit) && line.item() == null)
                .anyMatch(line -> line.area() == null || line.area() == area);
    }

    private boolean against(Objection line, UnitId unit) {
        boolean all = line.unit() == null && line.agency() == null;
        boolean agency = line.agency() != null
                && ports.agencies
                        .unit(unit)
                        .filter(one -> one.agency().equals(line.agency()))
                        .isPresent();
        return all || agency || unit.equals(line.unit());
    }

    private List<Objection> standing(PersonId person) {
        Set<UUID> ended = new HashSet<>();
        ports.objections.all().stream()
                .map(Objection::ends)
                .filter(Objects::nonNull)
                .forEach(ended::add);
        return ports.objections.all().stream()
                .filter(line -> line.person().equals(person) && line.ends() == null)
                .filter(line -> !ended.contains(line.id()))
                .toList();
    }

    private UnitId unitOf(EmergencyAccess one) {
        return ports.staff.find(one.by()).map(Employee::unit).orElseThrow();
    }
}
