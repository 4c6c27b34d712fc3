package no.individuellplan.core.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One look at, or change of, a person's information (pjl § 22 a: who with organisation, basis, period, which information).
 *
 * @param subject the person it was about; null only when the address named nothing that exists
 * @param actor the grantee who acted: a person's id, or an employment's
 * @param actorName the name shown to the person
 * @param organisation unit and agency in words; null for a citizen
 * @param onBehalfOf true when a representative acted for the person
 * @param basis why it was permitted, or why it was refused, as a stable code
 * @param information which information, in words of the {@code Area} codes, or the item
 * @param period the period the basis is good for, as ISO interval text; null when open
 */
public record AccessLogEntry(
        UUID id,
        Instant at,
        UUID subject,
        UUID actor,
        String actorName,
        String organisation,
        boolean onBehalfOf,
        Kind kind,
        String basis,
        String information,
        String period) {

    /** Whether this kind of information is among what the line is about. */
    public boolean names(String what) {
        return List.of(information.split(" ")).contains(what);
    }

    /** What was done. A refused try is kept too: the person may see that somebody tried. */
    public enum Kind {
        READ,
        WRITE,
        REFUSED
    }
}
