package no.individuellplan.core.oversight.rules;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.individuellplan.core.id.PersonId;

/**
 * That something looked odd.
 *
 * @param person whom all of it was about; null when it was about several, or about nobody certain
 * @param entries the lines of the log that made it so, in order
 */
public record Sign(SignalKind kind, PersonId person, List<UUID> entries) {
    public Sign {
        entries = List.copyOf(entries);
    }

    static Sign of(SignalKind kind, List<Look> looks) {
        List<PersonId> people = looks.stream()
                .map(Look::person)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        boolean allAboutOne = people.size() == 1 && looks.stream().allMatch(look -> look.person() != null);
        return new Sign(
                kind,
                allAboutOne ? people.getFirst() : null,
                looks.stream().map(Look::entry).toList());
    }
}
