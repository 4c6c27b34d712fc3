package no.individuellplan.core.consent;

import no.individuellplan.core.id.PersonId;

/**
 * What an actor's answer counts for, about one kind of consent.
 *
 * @param by who answers as a citizen; null for staff, who never answer for a person
 * @param entitled one of those whose yes is needed today
 * @param own the person themself
 * @param ownNo the person themself, from 12 years: their own no counts whoever else answers (pbrl §§ 4-4 to 4-6)
 */
public record Voice(PersonId by, boolean entitled, boolean own, boolean ownNo) {
    /** Whether a no, or taking back, counts. */
    public boolean mayNarrow() {
        return entitled || ownNo;
    }
}
