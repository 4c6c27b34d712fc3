package no.individuellplan.core.oversight.rules;

import java.time.LocalTime;

/**
 * From when access is a sign to look at. The law gives no numbers; each organisation chooses its own by risk (pjl § 22).
 *
 * @param manyPeople different people one has read more than the name of, in a day
 * @param refusedTries tries that were refused, in a day
 * @param outsideHours readings outside working hours, in a day
 * @param withoutTask readings about one person in a day, by one without a task of their own
 * @param opens when working hours begin, Europe/Oslo, Monday to Friday
 * @param closes when they end
 */
public record Thresholds(
        int manyPeople, int refusedTries, int outsideHours, int withoutTask, LocalTime opens, LocalTime closes) {
    public static final Thresholds DEFAULT = new Thresholds(30, 3, 3, 5, LocalTime.of(7, 0), LocalTime.of(20, 0));

    public Thresholds {
        if (manyPeople < 1 || refusedTries < 1 || outsideHours < 1 || withoutTask < 1 || !opens.isBefore(closes)) {
            throw new IllegalArgumentException("A threshold is at least one, and working hours end after they begin");
        }
    }
}
