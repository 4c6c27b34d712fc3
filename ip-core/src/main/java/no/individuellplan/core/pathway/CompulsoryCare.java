package no.individuellplan.core.pathway;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.pathway.CareLine.Says;
import no.individuellplan.core.pathway.rules.LookFacts;
import no.individuellplan.core.pathway.rules.PathwayChoices;

/**
 * One course of compulsory mental health care.
 *
 * @param began the line that says so
 * @param since what was written after it, the oldest first
 */
public record CompulsoryCare(CareLine began, List<CareLine> since) {
    public CompulsoryCare {
        since = List.copyOf(since);
    }

    public LocalDate from() {
        return began.day();
    }

    /** The last day; null while none is set. */
    public LocalDate until() {
        return since.stream()
                .filter(line -> line.says() == Says.COMPULSORY_UNTIL)
                .reduce((older, newer) -> newer)
                .map(CareLine::day)
                .orElse(null);
    }

    public boolean lastsOn(LocalDate day) {
        return until() == null || !until().isBefore(day);
    }

    /** How the plan was followed up, and why there was none; the oldest first. */
    public List<CareLine> accounts() {
        return since.stream()
                .filter(line -> line.says() != Says.COMPULSORY_UNTIL)
                .toList();
    }

    public Optional<CareLine> lastAccount() {
        return accounts().stream().reduce((older, newer) -> newer);
    }

    /** @param hasPlan there is a plan today, and a yes to it */
    public LookFacts looks(boolean hasPlan, LocalDate today, PathwayChoices choices) {
        return new LookFacts(
                from(),
                until(),
                hasPlan,
                lastAccount()
                        .filter(line -> line.says() == Says.NO_PLAN_BECAUSE)
                        .isPresent(),
                lastAccount().map(CareLine::day).orElse(null),
                today,
                choices);
    }
}
