package no.individuellplan.core.invariant;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Permit;
import no.individuellplan.core.childcoordinator.ChildLine;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.need.Need;
import no.individuellplan.core.world.Ports;

/** A permit of a child coordinator, held against the bare lines: wanted today, under 18, and whose it is. */
record ChildChecks(Ports ports, Truth truth, ShieldChecks shield, LocalDate today) {

    boolean grounded(Permit permit) {
        PersonId person = permit.person();
        List<ChildLine> all = ports.childLines.all().stream()
                .filter(line -> line.person().equals(person))
                .toList();
        UUID role = null;
        UUID asked = null;
        UUID holder = null;
        for (ChildLine line : all) {
            boolean ours = answers(person, line.unit());
            switch (line.says()) {
                case WANTED -> {
                    role = line.id();
                    asked = null;
                    holder = null;
                }
                case ASKED -> asked = ours ? line.whom().value() : null;
                case ACCEPTED -> {
                    asked = null;
                    holder = ours ? line.whom().value() : null;
                }
                case DECLINED -> asked = null;
                case ENDED -> role = null;
                case TASK -> {}
            }
        }
        if (role == null
                || truth.age(person, today).filter(age -> age < 18).isEmpty()
                || truth.agreed(person, ConsentKind.CHILD_COORDINATOR, null, today)
                        .isEmpty()) {
            return false;
        }
        UUID who = permit.grantee();
        boolean works = who.equals(asked) || who.equals(holder);
        if (permit.area() == Area.IDENTITY) {
            return works && permit.right() == Permit.Right.READ;
        }
        if (permit.area() != Area.CHILD_COORDINATION || permit.item() == null) {
            return false;
        }
        boolean about = permit.item().equals(person.value());
        return about && works
                || about && handles(person, who)
                || about && permit.right() == Permit.Right.READ && coordinates(person, who)
                || permit.item().equals(role) && who.equals(holder);
    }

    private boolean answers(PersonId person, UnitId unit) {
        return needs(person).stream().anyMatch(need -> need.receivingUnit().equals(unit));
    }

    private boolean handles(PersonId person, UUID who) {
        return needs(person).stream()
                .anyMatch(need -> shield.isProtected(person)
                        ? shield.worksAt(who, need.receivingUnit())
                        : who.equals(need.receivingUnit().value()));
    }

    private List<Need> needs(PersonId person) {
        return ports.needs.all().stream()
                .filter(need -> need.person().equals(person))
                .toList();
    }

    private boolean coordinates(PersonId person, UUID who) {
        return ports.chairs
                .recognise(person)
                .filter(chair ->
                        chair.holder() != null && who.equals(chair.holder().value()))
                .isPresent();
    }
}
