package no.individuellplan.core.access;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.id.PersonId;

/**
 * One thing in a plan that can be kept from somebody who sees the rest.
 *
 * @param under the item it belongs to and is kept together with, a goal's measure for one; null when it stands alone
 * @param author who wrote it: a person's or an employment's id; null when no single one did
 */
public record PlanItem(UUID id, PersonId person, Area area, UUID under, UUID author, Kind kind) {

    /** What it is. */
    public enum Kind {
        GOAL,
        SUGGESTION,
        MEASURE,
        /** What matters to the person, in their own words. */
        OWN_WORDS,
        /** Another text about the person, which others write too. */
        TEXT,
        /** Whom a specialist service has named as contact doctor. */
        CONTACT_DOCTOR,
        THREAD;

        /** What the person takes out of what a service sees, one by one; a suggestion follows its goal. */
        public static final Set<Kind> NARROWED = Set.copyOf(EnumSet.of(GOAL, MEASURE, OWN_WORDS, TEXT, CONTACT_DOCTOR));

        /** What is kept from parents: a text that parents write too is not (PBRL-15). */
        public static final Set<Kind> KEPT_FROM_PARENTS = Set.copyOf(EnumSet.complementOf(EnumSet.of(TEXT)));
    }
}
