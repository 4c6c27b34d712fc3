package no.individuellplan.core.consent;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.individuellplan.core.consent.ConsentEntry.Capacity;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.person.Age;
import no.individuellplan.core.person.Representation;
import no.individuellplan.core.person.Representation.Kind;

/**
 * Who may say yes or no for a person on a date (pbrl §§ 4-3, 4-4, 4-5, 4-7).
 *
 * @param required all of these must say yes
 */
public record Entitled(Set<PersonId> required, Capacity capacity) {
    private static final Set<Kind> MANDATED = Set.of(Kind.GUARDIAN, Kind.FUTURE_ATTORNEY, Kind.ATTORNEY);

    public Entitled {
        required = Set.copyOf(required);
    }

    /**
     * From 16 the person alone. Under 16 everyone with parental responsibility (PBRL-26; asking all is this platform's
     * choice for a plan); the child welfare service in their place, before those the child lives with, while it has the care
     * (PBRL-19, -27), and at 16 and 17 without competence by a care order alone (PBRL-29). An adult without competence for this decision: the guardian whose mandate covers it. Empty
     * when nobody may: unknown birth date (FNR-05), no parent registered, no guardian.
     *
     * @param lacksCompetence a reasoned decision under pbrl § 4-3 is in force
     */
    public static Optional<Entitled> of(
            PersonId person,
            LocalDate birthDate,
            boolean lacksCompetence,
            List<Representation> representatives,
            LocalDate today) {
        if (birthDate == null) {
            return Optional.empty();
        }
        int age = Age.of(birthDate, today).years();
        if (age >= 16 && !lacksCompetence) {
            return Optional.of(new Entitled(Set.of(person), Capacity.OWN));
        }
        if (age >= 18) {
            return some(one(all(representatives, MANDATED, today)), Capacity.GUARDIAN);
        }
        List<Representation> care = age < 16
                ? representatives
                : representatives.stream().filter(Representation::reachesYouth).toList();
        return some(one(all(care, Set.of(Kind.CHILD_WELFARE), today)), Capacity.CHILD_WELFARE)
                .or(() -> some(all(representatives, Set.of(Kind.PARENT), today), Capacity.PARENT));
    }

    private static Set<PersonId> all(List<Representation> representatives, Set<Kind> kinds, LocalDate today) {
        return representatives.stream()
                .filter(who -> kinds.contains(who.kind()))
                .filter(who -> who.holdsOn(today) && who.coversPlan())
                .map(Representation::representative)
                .collect(Collectors.toSet());
    }

    /** Of several guardians one is enough: the first by id, so that the answer is the same each time. */
    private static Set<PersonId> one(Set<PersonId> guardians) {
        return guardians.stream()
                .min(Comparator.comparing(PersonId::value))
                .map(Set::of)
                .orElse(Set.of());
    }

    private static Optional<Entitled> some(Set<PersonId> who, Capacity capacity) {
        return who.isEmpty() ? Optional.empty() : Optional.of(new Entitled(who, capacity));
    }
}
