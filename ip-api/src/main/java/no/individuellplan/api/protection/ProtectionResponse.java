package no.individuellplan.api.protection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.person.AddressProtection;
import no.individuellplan.core.protection.ProtectionLine;
import no.individuellplan.core.protection.ReadProtection.Standing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param decisions all that was decided, the oldest first; the newest about somebody counts */
@Schema(description = "How an address is protected and who sees the person all the same.")
public record ProtectionResponse(UUID person, AddressProtection level, List<Decided> decisions) {

    /** One thing decided. */
    public record Decided(
            ProtectionLine.Says says, UUID about, UUID unit, String why, String by, String organisation, Instant at) {}

    static ProtectionResponse of(PersonId person, Standing standing) {
        return new ProtectionResponse(
                person.value(),
                standing.level(),
                standing.ledger().lines().stream()
                        .map(line -> new Decided(
                                line.says(),
                                line.about(),
                                line.unit() == null ? null : line.unit().value(),
                                line.why(),
                                line.byName(),
                                line.organisation(),
                                line.at()))
                        .toList());
    }
}
