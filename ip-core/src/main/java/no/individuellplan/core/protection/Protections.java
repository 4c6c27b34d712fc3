package no.individuellplan.core.protection;

import java.util.List;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.person.AddressProtection;

/** What was decided about protected addresses. Only added to. */
public interface Protections {
    /** Looks past permits: one who protects may be shut out of the person by the very line. */
    void add(ProtectionLine line);

    /** What the actor may see of it. */
    ProtectionLedger visibleOf(PersonId person);

    /** Looks past permits. */
    ProtectionLedger ledgerOf(PersonId person);

    /** Looks past permits: whether the address is protected today. */
    default boolean isProtected(PersonId person) {
        return levelOf(person).hides();
    }

    /** Looks past permits: what the register of people says; NONE for one who is not known. */
    AddressProtection levelOf(PersonId person);

    /** Looks past permits: sets what the register of people says. */
    void set(PersonId person, AddressProtection level);

    /**
     * Looks past permits: people with a protected address and a need at the unit, when nobody who works there is named; the oldest
     * need first.
     */
    List<PersonId> unattendedAt(UnitId unit);
}
