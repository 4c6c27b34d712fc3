package no.individuellplan.core.directory.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.directory.Party;
import no.individuellplan.core.directory.Purpose;

/**
 * An organisation one wants to write to, and what one wants to write about.
 *
 * @param organisation null when the register does not have it
 * @param parts its services and persons, closed ones as well
 */
public record ReceiverFacts(Party organisation, List<Party> parts, Purpose purpose, LocalDate today) {
    public ReceiverFacts {
        parts = List.copyOf(parts);
    }

    /** The first open service, in the order the purpose wants them; by name where there are several of one kind. */
    Optional<Party> service() {
        return purpose.services(organisation.business()).stream()
                .flatMap(wanted -> parts.stream()
                        .filter(party -> wanted.equals(party.service()) && party.validOn(today))
                        .sorted((one, other) -> one.name().compareTo(other.name())))
                .findFirst();
    }
}
