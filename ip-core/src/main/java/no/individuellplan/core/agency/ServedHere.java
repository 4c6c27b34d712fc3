package no.individuellplan.core.agency;

import java.util.Set;

/**
 * Which agencies this installation serves: whose people work here and whose mailboxes are here. The others are known, and
 * are written to where they are.
 *
 * @param organisationNumbers of those served; empty when it serves all it knows
 */
public record ServedHere(Set<String> organisationNumbers) {
    public static final ServedHere ALL = new ServedHere(Set.of());

    public ServedHere {
        organisationNumbers = Set.copyOf(organisationNumbers);
    }

    public boolean serves(Agency agency) {
        return serves(agency.organisationNumber());
    }

    /** @param organisationNumber of an agency */
    public boolean serves(String organisationNumber) {
        return organisationNumbers.isEmpty() || organisationNumbers.contains(organisationNumber);
    }
}
