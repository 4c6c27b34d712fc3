package no.individuellplan.core.consent;

import no.individuellplan.core.id.PersonId;

/** The ledger of what is taken out of sharing. Lines are added, never changed. */
public interface Narrowings {
    void add(Narrowing line);

    /** The lines about items the actor may know of: what is kept from a parent is not there. */
    NarrowingLedger visibleOf(PersonId person);

    /** Looks past permits: what it finds goes to rules only. */
    NarrowingLedger ledgerOf(PersonId person);
}
