package no.individuellplan.api.emergency;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.emergency.EmergencyAccess;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param person whose plan can be read until then
 * @param despite the weighty reasons for overriding an objection; left out when nothing was overridden
 */
@Schema(description = "What was opened in an emergency, by whom, why and until when.")
public record EmergencyResponse(
        UUID id,
        UUID person,
        String who,
        String organisation,
        List<Area> areas,
        String reason,
        String despite,
        Instant openedAt,
        Instant endsAt) {

    static EmergencyResponse of(EmergencyAccess one) {
        return new EmergencyResponse(
                one.id(),
                one.person().value(),
                one.byName(),
                one.organisation(),
                one.areas().stream().sorted().toList(),
                one.reason(),
                one.despite(),
                one.openedAt(),
                one.endsAt());
    }
}
