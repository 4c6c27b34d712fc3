package no.individuellplan.core.objection;

import no.individuellplan.core.id.PersonId;

/** The ledger of objections. Only added to. */
public interface Objections {
    void add(Objection line);

    /** What the actor may see of it: a parent does not see an objection about an item kept from the parent. */
    ObjectionLedger visibleOf(PersonId person);

    /** Looks past permits. */
    ObjectionLedger ledgerOf(PersonId person);
}
