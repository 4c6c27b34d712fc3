package no.individuellplan.core.withheld;

import java.time.Instant;
import java.util.UUID;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;

/**
 * One line of the ledger of what is kept from parents and shared with a service all the same, by one who needs no yes of
 * theirs (pbrl § 4-3 first paragraph c, PBRL-24). Never changed; parents never learn that it is there.
 *
 * @param actor the child's or the professional's id
 * @param words the text the child said yes to, or why the professional shares it; null in a line that ends another
 * @param ends the line that this one ends; null when it shares
 * @param rules the version of the rules that let the line be written
 * @param facts what the rules were asked about
 */
public record SharedKept(
        UUID id,
        PersonId person,
        UnitId unit,
        Area area,
        UUID item,
        Withheld.By by,
        UUID actor,
        String actorName,
        String words,
        UUID ends,
        Instant at,
        String rules,
        String facts) {}
