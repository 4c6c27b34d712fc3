package no.individuellplan.core.access;

import java.time.LocalDate;
import no.individuellplan.core.id.PersonId;

/** Gathers what access to a person's information depends on, past any permit. Its answer goes to the rules only. */
public interface FactsForAccess {
    AccessFacts of(PersonId person, LocalDate today);

    /**
     * Whether anything is kept from those who act for the person, so that a new item has to be looked at too. Waits for
     * anybody who is keeping something just now.
     */
    boolean keepsAnything(PersonId person);
}
