package no.individuellplan.api.consent;

import java.time.Instant;
import java.util.UUID;
import no.individuellplan.api.register.Named;
import no.individuellplan.api.register.Names;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.consent.Narrowing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param by the name of the one who took it out */
@Schema(
        description =
                "One item a service does not see, though it sees the rest of its area. What belongs to it follows.")
public record KeptOutResponse(Named recipient, Area area, UUID item, String by, Instant since) {

    static KeptOutResponse of(Narrowing line, Names names) {
        return new KeptOutResponse(names.unit(line.unit()), line.area(), line.item(), line.byName(), line.at());
    }
}
