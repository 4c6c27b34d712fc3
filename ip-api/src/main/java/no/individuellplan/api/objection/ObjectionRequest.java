package no.individuellplan.api.objection;

import java.util.UUID;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.objection.ObjectToSharing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Against whom and about what. */
public record ObjectionRequest(
        @Schema(description = "One unit; with no agency either it is against all")
        UUID unit,

        UUID agency,

        @Schema(description = "NEED, ABOUT_ME or a life area; left out for everything")
        Area area,

        @Schema(description = "One goal, measure or text; what belongs to it follows")
        UUID item,

        @Schema(description = "In own words; nobody has to say why")
        String why) {

    ObjectToSharing.Form form() {
        return new ObjectToSharing.Form(
                unit == null ? null : new UnitId(unit), agency == null ? null : new AgencyId(agency), area, item, why);
    }
}
