package no.individuellplan.web.staff;

import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.id.PersonId;

/** Whom the address of a page is about: {@code /personer/{person}/…}. */
public final class PlanAddress {
    private static final int PERSON = 2;

    private PlanAddress() {}

    /** Empty when the address names nobody. */
    public static Optional<PersonId> person(String address) {
        String[] parts = address.split("/");
        try {
            return parts.length > PERSON ? Optional.of(new PersonId(UUID.fromString(parts[PERSON]))) : Optional.empty();
        } catch (IllegalArgumentException nobody) {
            return Optional.empty();
        }
    }
}
