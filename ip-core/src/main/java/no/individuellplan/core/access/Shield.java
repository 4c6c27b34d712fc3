package no.individuellplan.core.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Whether a person's address is protected, and who was named then (ADR-02).
 *
 * @param on fortrolig or strengt fortrolig; when not, the rest says nothing
 * @param team those named to the case team one by one
 * @param shutOut those who act for the person, or are close, and must not learn where the person is
 */
public record Shield(boolean on, List<Member> team, Set<UUID> shutOut) {
    public static final Shield DOWN = new Shield(false, List.of(), Set.of());

    public Shield {
        team = List.copyOf(team);
        shutOut = Set.copyOf(shutOut);
    }

    /** @param who an employment, or a person who is next of kin @param unit where they work; null for a person */
    public record Member(UUID who, UUID unit) {}
}
