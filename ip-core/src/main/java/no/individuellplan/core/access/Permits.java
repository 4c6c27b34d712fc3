package no.individuellplan.core.access;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.id.PersonId;

/** The permits in force, as the rules last worked them out; the database's row security reads the same rows. */
public interface Permits {
    /** Those of these grantees about the person, of any date; none whose hours are over. */
    List<Permit> of(Set<UUID> grantees, PersonId person);

    /** Those of these grantees about anyone, of any date; none whose hours are over. */
    List<Permit> of(Set<UUID> grantees);

    /** Everybody's about the person, of any date; none whose hours are over. Past the actor's own; goes to explanations only. */
    List<Permit> everybodys(PersonId person);

    /** Replaces every permit about the person, in the caller's transaction. Looks past the actor's own permits. */
    void replace(PersonId person, Collection<Permit> permits);
}
