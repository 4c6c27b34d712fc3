package no.individuellplan.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import no.individuellplan.core.id.PersonId;

/**
 * Works out the permits about a person anew, in the transaction of the change that moved them: a yes or a no counts for
 * the very next reader.
 */
@ApplicationScoped
public class RenewPermits {
    private final FactsForAccess facts;
    private final Permits permits;
    private final Clock clock;

    public RenewPermits(FactsForAccess facts, Permits permits, Clock clock) {
        this.facts = facts;
        this.permits = permits;
        this.clock = clock;
    }

    public void about(PersonId person) {
        permits.replace(person, PermitRules.permits(facts.of(person, LocalDate.now(clock))));
    }

    /**
     * After an item that gives nobody a permit by itself is new, or has got another author: it may belong to something that
     * is kept from parents or from a service, and an author is not kept from their own words.
     */
    public void afterItem(PersonId person) {
        if (facts.keepsAnything(person)) {
            about(person);
        }
    }
}
