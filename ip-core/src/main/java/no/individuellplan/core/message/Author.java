package no.individuellplan.core.message;

import no.individuellplan.core.access.Actor;
import no.individuellplan.core.agency.Colleague;
import no.individuellplan.core.id.UnitId;

/**
 * The one at work who answers for a message: named in it, and whose unit it is from.
 *
 * @param hprNumber health personnel number; null for one who is not authorised health personnel
 */
public record Author(UnitId unit, String name, String hprNumber) {
    static Author of(Actor.Professional actor) {
        return new Author(actor.unit(), actor.name(), actor.hprNumber());
    }

    public static Author of(Colleague colleague) {
        return new Author(colleague.unit(), colleague.name(), colleague.hprNumber());
    }
}
