package no.individuellplan.core.objection;

import java.time.Instant;
import java.util.UUID;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;

/**
 * One line of the ledger: the person objects, or takes an objection back. Never changed.
 *
 * @param unit the one it is against; null for a whole agency or for all
 * @param agency the one it is against; null for one unit or for all
 * @param area the part of the plan; null for everything
 * @param item one goal, measure or text; null for the whole area
 * @param why in the person's words; null when they gave none
 * @param by who objected, the person or one who answers for them
 * @param ends the line this one takes back; null for an objection
 * @param rules version of the rules it was tried by
 * @param facts what they saw
 */
public record Objection(
        UUID id,
        PersonId person,
        UnitId unit,
        AgencyId agency,
        Area area,
        UUID item,
        String why,
        PersonId by,
        String byName,
        UUID ends,
        Instant at,
        String rules,
        String facts) {}
