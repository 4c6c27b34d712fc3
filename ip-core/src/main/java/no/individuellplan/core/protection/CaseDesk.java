package no.individuellplan.core.protection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.AccessFacts;
import no.individuellplan.core.access.AccessFacts.Chair;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.FactsForAccess;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.protection.ProtectionLine.Says;

/** Says who has a case, and writes what they decide about its protection. */
@ApplicationScoped
class CaseDesk {
    private final Protections protections;
    private final FactsForAccess facts;
    private final Access access;
    private final RenewPermits renew;
    private final Ids ids;
    private final Clock clock;

    CaseDesk(Protections protections, FactsForAccess facts, Access access, RenewPermits renew, Ids ids, Clock clock) {
        this.protections = protections;
        this.facts = facts;
        this.access = access;
        this.renew = renew;
        this.ids = ids;
        this.clock = clock;
    }

    /** Asks for a permit first. @param hasIt the coordinator or a stand-in, or at the coordinating unit that has the need */
    record Case(AccessFacts facts, boolean hasIt) {}

    Case toChange(Actor.Professional actor, PersonId person) {
        access.toWrite(actor, person, Area.COORDINATION);
        AccessFacts about = about(person);
        return new Case(about, coordinates(actor, about.chair()) || receives(actor, about));
    }

    AccessFacts about(PersonId person) {
        return facts.of(person, LocalDate.now(clock));
    }

    private boolean coordinates(Actor.Professional actor, Chair chair) {
        LocalDate today = LocalDate.now(clock);
        UUID who = actor.employment().value();
        return chair != null
                && (who.equals(chair.holder())
                        || (who.equals(chair.standIn())
                                && !today.isBefore(chair.standInFrom())
                                && !today.isAfter(chair.standInUntil())));
    }

    private static boolean receives(Actor.Professional actor, AccessFacts about) {
        return actor.coordinatingUnit()
                && about.needs().stream().anyMatch(need -> actor.unit().value().equals(need.receivingUnit()));
    }

    void write(Actor actor, PersonId person, Says says, UUID about, UnitId unit, String why) {
        protections.add(new ProtectionLine(
                ids.next(),
                person,
                says,
                about,
                unit,
                why,
                actor.id(),
                actor.name(),
                actor.organisation(),
                clock.instant()));
    }

    void renew(PersonId person) {
        renew.about(person);
    }
}
