package no.individuellplan.core.person;

import java.time.LocalDate;
import java.time.Year;
import no.individuellplan.core.law.LegalBasis;

/** The ages at which the law gives a child or a young person more of a say. */
public enum LegalAge {
    /** The child is heard before others decide; earlier when able to form a view (PBRL-28). */
    HEARD(7, LegalBasis.CHILD_IS_HEARD),
    /** The child's view weighs heavily, and the child may ask that parents are not told (PBRL-15, PBRL-28). */
    GREAT_WEIGHT(12, LegalBasis.CHILD_IS_HEARD),
    /** Own party and own notice in matters under the Public Administration Act and child welfare (FVL-01). */
    OWN_PARTY(15, LegalBasis.PROPER_PROCEDURE),
    /** Consents alone to health care and to disclosure (PBRL-24). */
    OWN_CONSENT(16, LegalBasis.AGE_OF_CONSENT),
    /** Adult: what follows from parental responsibility ends (PBRL-24). */
    ADULT(18, LegalBasis.AGE_OF_CONSENT);

    private final int years;
    private final LegalBasis basis;

    LegalAge(int years, LegalBasis basis) {
        this.years = years;
        this.basis = basis;
    }

    public int years() {
        return years;
    }

    public LegalBasis basis() {
        return basis;
    }

    /** The first date on which one born on this registered date has reached this age; see {@link Age} on 29 February. */
    public LocalDate reachedOn(LocalDate birthDate) {
        int year = birthDate.getYear() + years;
        boolean leapling = birthDate.getMonthValue() == 2 && birthDate.getDayOfMonth() == 29;
        return leapling && !Year.isLeap(year) ? LocalDate.of(year, 3, 1) : birthDate.withYear(year);
    }
}
