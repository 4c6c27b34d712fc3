package no.individuellplan.core.person;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;

/**
 * A reasoned decision that a person lacks {@code beslutningskompetanse} for some decisions (pbrl § 4-3, PBRL-25): never a
 * permanent mark, it ends at its review date or before.
 *
 * @param author the health professional who decided
 * @param shownTo to whom it was shown, in words
 * @param reviewOn last day it can be rested on
 * @param matters what the person cannot decide; everything else the person still does
 * @param endedOn the day the person was found to decide again, from which it no longer holds; null while nobody has
 */
public record DecisionCompetence(
        PersonId person,
        EmploymentId author,
        String reason,
        String shownTo,
        LocalDate decidedOn,
        LocalDate reviewOn,
        Set<Matter> matters,
        LocalDate endedOn) {

    public DecisionCompetence {
        matters = Set.copyOf(matters);
    }

    /** About everything the platform asks consent to, and not ended. */
    public DecisionCompetence(
            PersonId person,
            EmploymentId author,
            String reason,
            String shownTo,
            LocalDate decidedOn,
            LocalDate reviewOn) {
        this(person, author, reason, shownTo, decidedOn, reviewOn, EnumSet.allOf(Matter.class), null);
    }

    /** What a decision may be about. */
    public enum Matter {
        PLAN,
        COORDINATOR,
        SHARING
    }

    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(decidedOn) && !date.isAfter(reviewOn) && (endedOn == null || date.isBefore(endedOn));
    }
}
