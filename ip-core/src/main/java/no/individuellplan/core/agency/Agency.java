package no.individuellplan.core.agency;

import no.individuellplan.core.id.AgencyId;

/**
 * A legal entity that gives services ({@code virksomhet, etat}).
 *
 * @param organisationNumber nine digits
 * @param herId address in the national register; null when it has none
 * @param municipality number of the municipality it is or serves; null for a health trust
 */
public record Agency(
        AgencyId id, String name, Kind kind, String organisationNumber, String herId, String municipality) {
    /** Which law it works under decides where a need is reported (HPL-08) and who coordinates (HOL-02). */
    public enum Kind {
        MUNICIPALITY,
        HEALTH_TRUST,
        NAV,
        GP_OFFICE,
        CHILD_WELFARE
    }
}
