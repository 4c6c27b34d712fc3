package no.individuellplan.core.person;

import java.time.LocalDate;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;

/**
 * A reasoned decision that a person lacks {@code beslutningskompetanse} for one kind of decision (pbrl § 4-3, PBRL-25):
 * never a permanent mark, it ends at its review date.
 *
 * @param author the health professional who decided
 * @param shownTo to whom it was shown, in words
 * @param reviewOn last day it can be rested on
 */
public record DecisionCompetence(
        PersonId person, EmploymentId author, String reason, String shownTo, LocalDate decidedOn, LocalDate reviewOn) {

    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(decidedOn) && !date.isAfter(reviewOn);
    }
}
