package no.individuellplan.api.objection;

import java.time.Instant;
import java.util.UUID;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.objection.Objection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An objection that stands. Neither unit nor agency: against all. No area: everything.")
public record ObjectionResponse(
        UUID id, UUID unit, UUID agency, Area area, UUID item, String why, String by, Instant at) {

    static ObjectionResponse of(Objection one) {
        return new ObjectionResponse(
                one.id(),
                one.unit() == null ? null : one.unit().value(),
                one.agency() == null ? null : one.agency().value(),
                one.area(),
                one.item(),
                one.why(),
                one.byName(),
                one.at());
    }
}
