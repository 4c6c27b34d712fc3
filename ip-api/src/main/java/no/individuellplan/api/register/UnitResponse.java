package no.individuellplan.api.register;

import java.util.UUID;
import no.individuellplan.core.agency.ServiceUnit;

/** @param herId left out when it takes no e-messages */
public record UnitResponse(
        UUID id, UUID agency, String name, String organisationNumber, String herId, boolean coordinatingUnit) {

    static UnitResponse of(ServiceUnit unit) {
        return new UnitResponse(
                unit.id().value(),
                unit.agency().value(),
                unit.name(),
                unit.organisationNumber(),
                unit.herId(),
                unit.coordinatingUnit());
    }
}
