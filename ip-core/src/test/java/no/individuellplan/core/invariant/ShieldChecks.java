package no.individuellplan.core.invariant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.Permit;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.Id;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.participant.Participant.State;
import no.individuellplan.core.person.AddressProtection;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.protection.ProtectionLine;
import no.individuellplan.core.protection.ProtectionLine.Says;
import no.individuellplan.core.world.Ports;

/**
 * Nobody outside the case team holds anything about one whose address is protected (I11). Who is in it is counted up here
 * from the registers and the bare lines.
 */
record ShieldChecks(Ports ports, LocalDate today) {

    boolean isProtected(PersonId person) {
        return ports.persons.recognise(person).map(Person::protection).orElseThrow() != AddressProtection.NONE;
    }

    List<Broken> of(PersonId person) {
        List<Broken> broken = new ArrayList<>();
        if (isProtected(person)) {
            Set<UUID> team = team(person);
            for (Permit permit : ports.permits.about(person)) {
                if (permit.allows(Permit.Right.READ) && !isOver(permit) && !team.contains(permit.grantee())) {
                    broken.add(new Broken("I11", "outside the case team on " + today + ": " + permit));
                }
            }
        }
        return broken;
    }

    /** The row stays until the permits are worked out again, and gives nothing. */
    private boolean isOver(Permit permit) {
        return permit.until() != null && permit.until().isBefore(today);
    }

    private Set<UUID> team(PersonId person) {
        Set<UUID> team = new HashSet<>();
        ports.persons.representativesFrom(person, today).forEach(one -> add(team, one.representative()));
        ports.chairs.recognise(person).ifPresent(chair -> {
            add(team, chair.holder());
            add(team, chair.asked());
            add(team, chair.standIn());
        });
        ports.participants.all().stream()
                .filter(one -> one.person().equals(person) && one.state() == State.ACCEPTED)
                .forEach(one -> add(team, one.contact()));
        ports.registrations.all().stream()
                .filter(one -> one.person().equals(person) && one.waits())
                .forEach(one -> add(team, one.colleague()));
        Map<UUID, Says> last = new HashMap<>();
        Set<UUID> shut = new HashSet<>();
        for (ProtectionLine line : ports.protections.all()) {
            if (line.person().equals(person) && line.about() != null) {
                switch (line.says()) {
                    case IN_TEAM, OUT_OF_TEAM -> last.put(line.about(), line.says());
                    case SHUT_OUT -> shut.add(line.about());
                    case LET_IN -> shut.remove(line.about());
                    case CONFIDENTIAL, STRICTLY_CONFIDENTIAL, LIFTED, MAILBOX, NO_MAILBOX -> {}
                }
            }
        }
        last.forEach((who, says) -> {
            if (says == Says.IN_TEAM) {
                team.add(who);
            }
        });
        team.removeAll(shut);
        team.add(person.value());
        return team;
    }

    /** What leaves about the person goes to a mailbox that was opened after the protection that stands. */
    boolean mayGetPost(PersonId person, UUID unit) {
        boolean open = false;
        for (ProtectionLine line : ports.protections.all()) {
            if (line.person().equals(person)) {
                boolean another = line.about() == null;
                boolean same = unit.equals(line.about());
                open = !another
                        && (same && line.says() == Says.MAILBOX || open && !(same && line.says() == Says.NO_MAILBOX));
            }
        }
        return !isProtected(person) || open;
    }

    private static void add(Set<UUID> team, Id one) {
        if (one != null) {
            team.add(one.value());
        }
    }

    /** A unit gives nothing by itself to one it was not given for; to one named there, what the unit would have had. */
    boolean worksAt(UUID who, Id unit) {
        return unit != null
                && ports.staff
                        .find(new EmploymentId(who))
                        .filter(one -> one.unit().equals(unit))
                        .isPresent();
    }
}
