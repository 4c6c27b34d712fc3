package no.individuellplan.core.person;

import java.time.LocalDate;
import java.time.Period;

/**
 * Age in whole years on a date, counted from a registered birth date and never from a number (I16). A new year of age
 * begins with the birthday itself. One born on 29 February reaches it on 1 March in other years: no provision we have
 * read settles it, and only then has the whole last year gone, so that nobody loses a child's protection a day early.
 *
 * @param years whole years, 0 or more
 */
public record Age(int years) {

    public Age {
        if (years < 0) {
            throw new IllegalArgumentException("An age is 0 or more");
        }
    }

    /**
     * @param birthDate as registered, Europe/Oslo
     * @param date the day the age is asked for, Europe/Oslo
     * @throws IllegalArgumentException when the birth date is later than the date
     */
    public static Age of(LocalDate birthDate, LocalDate date) {
        if (birthDate.isAfter(date)) {
            throw new IllegalArgumentException("Not born on that date");
        }
        return new Age(Period.between(birthDate, date).getYears());
    }

    public boolean reached(LegalAge age) {
        return years >= age.years();
    }

    public boolean isChild() {
        return !reached(LegalAge.ADULT);
    }
}
