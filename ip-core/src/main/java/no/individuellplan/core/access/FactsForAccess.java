package no.individuellplan.core.access;

import java.time.LocalDate;
import no.individuellplan.core.id.PersonId;

/** Gathers what access to a person's information depends on, past any permit. Its answer goes to the rules only. */
public interface FactsForAccess {
    AccessFacts of(PersonId person, LocalDate today);
}
