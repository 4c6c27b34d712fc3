package no.individuellplan.api.register;

import java.util.UUID;
import no.individuellplan.core.agency.Agency;

/** @param municipality number of the municipality it is or serves; left out for a health trust */
public record AgencyResponse(
        UUID id, String name, Agency.Kind kind, String organisationNumber, String herId, String municipality) {

    static AgencyResponse of(Agency agency) {
        return new AgencyResponse(
                agency.id().value(),
                agency.name(),
                agency.kind(),
                agency.organisationNumber(),
                agency.herId(),
                agency.municipality());
    }
}
