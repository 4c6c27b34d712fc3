package no.individuellplan.core.invariant;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Permit;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.id.Id;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.relocation.Relocation;
import no.individuellplan.core.world.Ports;

/** What a move lets the two municipalities see (VEI-14), from the rows themselves. */
record RelocationChecks(Ports ports, LocalDate today) {
    private static final Set<Area> UNITS = EnumSet.of(Area.IDENTITY, Area.NEED, Area.COORDINATION);
    private static final Set<Area> NEVER = EnumSet.of(Area.ACCESS_LOG, Area.RIGHTS, Area.TREATMENT);

    boolean grounded(Permit permit) {
        return ports.relocations.all().stream()
                .filter(one -> one.person().equals(permit.person()))
                .anyMatch(one -> switch (one.state()) {
                    case WAITING -> agreed(one) && (itself(permit, one) || nameOnly(permit, one));
                    case TAKEN_OVER -> itself(permit, one) && !writes(permit) || handsOver(permit, one);
                    case PROPOSED, SENT_BACK, UNDONE -> false;
                });
    }

    private boolean agreed(Relocation one) {
        return new Truth(ports)
                .agreed(one.person(), ConsentKind.RELOCATION, one.to(), today)
                .isPresent();
    }

    private boolean itself(Permit permit, Relocation one) {
        boolean either = at(permit, one.to()) || at(permit, one.from()) && !writes(permit);
        return either && permit.area() == Area.CONSENT && one.id().value().equals(permit.item());
    }

    private boolean nameOnly(Permit permit, Relocation one) {
        return at(permit, one.to()) && permit.area() == Area.IDENTITY && !writes(permit);
    }

    private boolean handsOver(Permit permit, Relocation one) {
        boolean unit = at(permit, one.from()) && UNITS.contains(permit.area());
        boolean coordinator = is(permit, one.formerCoordinator()) && !NEVER.contains(permit.area());
        LocalDate last = one.takenOverOn().isAfter(one.movingOn()) ? one.takenOverOn() : one.movingOn();
        return (unit || coordinator) && !writes(permit) && !today.isAfter(last.plusDays(one.overlapDays()));
    }

    /** The unit; when the address is protected, only somebody named who works there. */
    private boolean at(Permit permit, UnitId unit) {
        ShieldChecks shield = new ShieldChecks(ports, today);
        return shield.isProtected(permit.person()) ? shield.worksAt(permit.grantee(), unit) : is(permit, unit);
    }

    private static boolean writes(Permit permit) {
        return permit.right() != Permit.Right.READ;
    }

    private static boolean is(Permit permit, Id id) {
        UUID who = id == null ? null : id.value();
        return permit.grantee().equals(who);
    }
}
