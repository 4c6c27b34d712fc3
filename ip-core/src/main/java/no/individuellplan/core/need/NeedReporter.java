package no.individuellplan.core.need;

import java.time.Instant;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.PersonId;

/**
 * Who reports, and when.
 *
 * @param id the employment or person; for one who works elsewhere an id nobody here has; null for one who was not registered
 * @param organisation unit and agency in words; null for the person and those who act for them
 */
record NeedReporter(UUID id, String name, String organisation, Instant at) {
    static NeedReporter of(Actor actor, Instant at) {
        return new NeedReporter(
                actor instanceof Actor.Visitor ? null : actor.id(), actor.name(), actor.organisation(), at);
    }

    UUID idFor(PersonId person) {
        return id == null ? person.value() : id;
    }
}
