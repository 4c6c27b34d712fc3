package no.individuellplan.api.person;

import java.time.Instant;
import no.individuellplan.core.audit.AccessLogEntry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param onBehalfOf somebody acted for the person
 * @param basis why it was permitted, or why it was refused; a code
 * @param information which information, by the codes of the areas
 * @param period ISO interval the basis is good for; left out when open
 */
@Schema(description = "One look at, or change of, the person's information. A refused try is there too.")
public record LookResponse(
        Instant at,
        String who,
        String organisation,
        boolean onBehalfOf,
        AccessLogEntry.Kind kind,
        String basis,
        String information,
        String period) {

    static LookResponse of(AccessLogEntry entry) {
        return new LookResponse(
                entry.at(),
                entry.actorName(),
                entry.organisation(),
                entry.onBehalfOf(),
                entry.kind(),
                entry.basis(),
                entry.information(),
                entry.period());
    }
}
