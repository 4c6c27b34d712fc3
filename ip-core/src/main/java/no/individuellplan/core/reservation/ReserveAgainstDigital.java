package no.individuellplan.core.reservation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Permit;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.PersonId;

/**
 * The person wants letters on paper instead of digital notices (NOR-06, eForvaltningsforskriften § 9), or no longer does. Nobody has to say why.
 * The person says so, one who answers for them, or the coordinator for one who rings.
 */
@ApplicationScoped
public class ReserveAgainstDigital {
    private final Reservations reservations;
    private final Access access;
    private final Ids ids;
    private final Clock clock;

    public ReserveAgainstDigital(Reservations reservations, Access access, Ids ids, Clock clock) {
        this.reservations = reservations;
        this.access = access;
        this.ids = ids;
        this.clock = clock;
    }

    /** The same again adds nothing. */
    @Transactional
    public void say(Actor actor, PersonId person, boolean reserved) {
        access.toWrite(actor, person, Area.CONSENT);
        if (stands(person) != reserved) {
            reservations.add(new Reservation(
                    ids.next(), person, reserved, actor.id(), actor.name(), actor.organisation(), clock.instant()));
        }
    }

    /** Whether paper is wanted now. */
    @Transactional
    public boolean isReserved(Actor actor, PersonId person) {
        access.toRead(actor, person, Area.CONSENT);
        return stands(person);
    }

    /** Whether the actor may say so for this person. */
    @Transactional
    public boolean mayBeSaidBy(Actor actor, PersonId person) {
        return access.may(actor, person, Area.CONSENT, null, Permit.Right.WRITE);
    }

    private boolean stands(PersonId person) {
        return reservations.newestOf(person).filter(Reservation::reserved).isPresent();
    }
}
