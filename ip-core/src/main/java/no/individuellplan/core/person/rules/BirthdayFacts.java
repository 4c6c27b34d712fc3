package no.individuellplan.core.person.rules;

import java.time.LocalDate;
import no.individuellplan.core.person.LegalAge;

/**
 * A person's age seen from one day.
 *
 * @param birthDate as registered; null when unknown, and then nothing is announced
 * @param hasParents somebody has parental responsibility today
 * @param hasChildCoordinator a child coordinator is wanted or appointed, as far as the reader knows
 * @param days how long before the day it is announced
 * @param childCoordinatorDays how long before 18 the hand-over from a child coordinator begins
 */
public record BirthdayFacts(
        LocalDate birthDate,
        LocalDate today,
        boolean hasParents,
        boolean hasChildCoordinator,
        int days,
        int childCoordinatorDays) {

    /** The day itself is the last one on which it lies ahead: what it brings is news that day too. */
    boolean ahead(LegalAge age, int window) {
        if (birthDate == null) {
            return false;
        }
        LocalDate on = age.reachedOn(birthDate);
        return !today.isAfter(on) && !today.isBefore(on.minusDays(window));
    }
}
