package no.individuellplan.core.access;

import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.access.AccessFacts.Kept;
import no.individuellplan.core.id.PersonId;

/** Gathers what access to a person's information depends on, past any permit. Its answer goes to the rules only. */
public interface FactsForAccess {
    AccessFacts of(PersonId person, LocalDate today);

    /**
     * From now until the transaction ends, nothing that access to the person's information depends on changes: waits for
     * those who are changing it, and those who come after wait. Others who hold it still do not wait for each other.
     */
    void holdStill(PersonId person);

    /** What is kept from parents and from services, for a rule on whether something may be said to a service. */
    Kept kept(PersonId person);

    /** What the person objects to, for a rule on whether something may be said to a service. */
    List<Objected> objections(PersonId person);

    /**
     * Whether anything is kept from those who act for the person or from a service, so that a new item has to be looked at too. Waits for
     * anybody who is keeping something just now.
     */
    boolean keepsAnything(PersonId person);
}
