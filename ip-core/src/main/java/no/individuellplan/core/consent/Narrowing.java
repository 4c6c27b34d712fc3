package no.individuellplan.core.consent;

import java.time.Instant;
import java.util.UUID;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.NarrowingId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;

/**
 * One line of the ledger of what is taken out of a consent to share (IPF-10 i, GDPR-07): a single item is kept from one
 * service, or shared with it again. Never changed.
 *
 * @param by who answered: the person, or one who acts for them
 * @param ends the line that this one ends; null when it takes an item out
 * @param at when, UTC
 * @param rules the version of the rules that let the line be written
 * @param facts what the rules were asked about
 */
public record Narrowing(
        NarrowingId id,
        PersonId person,
        UnitId unit,
        Area area,
        UUID item,
        PersonId by,
        String byName,
        NarrowingId ends,
        Instant at,
        String rules,
        String facts) {}
