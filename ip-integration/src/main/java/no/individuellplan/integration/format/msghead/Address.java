package no.individuellplan.integration.format.msghead;

import java.util.List;
import java.util.Optional;

/**
 * A communication address on two levels (tjenestebasert adressering, HIS 1153): the organisation, and within it a unit
 * with a service or a person.
 *
 * @param organisation the first level (virksomhet)
 * @param units units within it, outermost first; one in almost every message
 * @param person the health professional addressed, or sending, by name
 */
public record Address(Party organisation, List<Party> units, Optional<Party> person) {

    public Address {
        units = List.copyOf(units);
    }

    /** The address every message of ours has: organisation and service, each with a HER-id. */
    public static Address of(Party organisation, Party unit) {
        return new Address(organisation, List.of(unit), Optional.empty());
    }

    /** HER-id of the first level. */
    public Optional<String> organisationHerId() {
        return organisation.herId();
    }

    /** HER-id of the second level: the person's, else the innermost unit's. */
    public Optional<String> partyHerId() {
        return person.flatMap(Party::herId)
                .or(() -> units.isEmpty() ? Optional.empty() : units.getLast().herId());
    }

    /** Whether anything on the first level says who it is. */
    public boolean isNamed() {
        return organisation.isNamed();
    }
}
