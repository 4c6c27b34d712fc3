package no.individuellplan.core.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.memory.Records;

/** A person about whom nothing is known but what a test adds. */
final class SampleFacts {
    static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    static final PersonId PERSON = new PersonId(UUID.randomUUID());

    static final AccessFacts NOTHING = new AccessFacts(
            PERSON,
            LocalDate.of(1990, 1, 1),
            false,
            false,
            List.of(),
            null,
            List.of(),
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Set.of(),
            AccessFacts.Kept.NOTHING,
            List.of(),
            List.of(),
            List.of(),
            Shield.DOWN,
            List.of(),
            List.of(),
            List.of(),
            null,
            AccessFacts.Moves.NONE,
            TODAY);

    static final AccessFacts WITH_PLAN = with(with(NOTHING, "hasPlan", true), "planConsented", true);

    private SampleFacts() {}

    static AccessFacts with(AccessFacts facts, String component, Object value) {
        return Records.with(facts, component, value);
    }

    static List<Permit> of(AccessFacts facts, UUID grantee) {
        return PermitRules.permits(facts).stream()
                .filter(permit -> permit.grantee().equals(grantee))
                .toList();
    }

    static boolean read(AccessFacts facts, UUID grantee, Area area, UUID item) {
        return of(facts, grantee).stream()
                        .anyMatch(permit -> permit.area() == area
                                && permit.allows(Permit.Right.READ)
                                && (permit.item() == null || permit.item().equals(item))
                                && permit.holdsOn(facts.today()))
                && !withheld(facts, grantee, item);
    }

    static boolean withheld(AccessFacts facts, UUID grantee, UUID item) {
        return of(facts, grantee).stream()
                .anyMatch(permit ->
                        permit.right() == Permit.Right.WITHHELD && permit.item().equals(item));
    }
}
