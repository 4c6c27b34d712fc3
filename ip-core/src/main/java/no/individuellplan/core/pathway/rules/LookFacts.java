package no.individuellplan.core.pathway.rules;

import java.time.LocalDate;

/**
 * Whether the plan of one under compulsory mental health care has been looked at in time.
 *
 * @param from first day of the care
 * @param until last day; null while none is set
 * @param hasPlan there is a plan, and a yes to it
 * @param reasonStands the last thing written is why there is none
 * @param looked the day it was last looked at since the care began; null when never
 */
public record LookFacts(
        LocalDate from,
        LocalDate until,
        boolean hasPlan,
        boolean reasonStands,
        LocalDate looked,
        LocalDate today,
        PathwayChoices choices) {

    boolean lasts() {
        return until == null || !until.isBefore(today);
    }

    /** The first day to look again that the regulation names. */
    public LocalDate firstLook() {
        return from.plusMonths(choices.firstLookMonths());
    }

    /** The latest of the later days that somebody is asked about by now; null before the first of them. */
    public LocalDate laterLook() {
        LocalDate latest = null;
        for (int years = 1; asked(later(years)); years++) {
            latest = later(years);
        }
        return latest;
    }

    boolean asked(LocalDate day) {
        return !today.isBefore(opens(day));
    }

    boolean lookedFor(LocalDate day) {
        return looked != null && !looked.isBefore(opens(day));
    }

    private LocalDate later(int times) {
        return from.plusMonths((long) times * choices.nextLookMonths());
    }

    private LocalDate opens(LocalDate day) {
        return day.minusDays(choices.leadDays());
    }
}
