package no.individuellplan.core.pathway;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.pathway.CareLine.Says;
import no.individuellplan.core.pathway.rules.CareKind;
import no.individuellplan.core.pathway.rules.LarClockRules;
import no.individuellplan.core.pathway.rules.LarFacts;
import no.individuellplan.core.pathway.rules.LookFacts;
import no.individuellplan.core.pathway.rules.LookRules;
import no.individuellplan.core.pathway.rules.PathwayChoices;

/**
 * One course of a treatment that asks for the plan.
 *
 * @param began the line that says so
 * @param since what was written after it, the oldest first
 */
public record Care(CareLine began, List<CareLine> since) {
    public Care {
        since = List.copyOf(since);
    }

    /** Which treatment it is. */
    public CareKind kind() {
        return began.says().kind();
    }

    public LocalDate from() {
        return began.day();
    }

    /** The last day; null while none is set. */
    public LocalDate until() {
        return newest(Says::isLastDay);
    }

    public boolean lastsOn(LocalDate day) {
        return until() == null || !until().isBefore(day);
    }

    /** How the plan was followed up, and why there was none; the oldest first. */
    public List<CareLine> accounts() {
        return since.stream()
                .filter(line -> line.says() == Says.FOLLOWED_UP || line.says() == Says.NO_PLAN_BECAUSE)
                .toList();
    }

    public Optional<CareLine> lastAccount() {
        return accounts().stream().reduce((older, newer) -> newer);
    }

    /** The day a plan was last offered; null while none has been. */
    public LocalDate offered() {
        return newest(says -> says == Says.PLAN_OFFERED);
    }

    private LocalDate newest(Predicate<Says> what) {
        return since.stream()
                .filter(line -> what.test(line.says()))
                .reduce((older, newer) -> newer)
                .map(CareLine::day)
                .orElse(null);
    }

    /** What waits to be done. @param hasPlan there is a plan today, and a yes to it */
    public List<Reason> asked(boolean hasPlan, LocalDate today, PathwayChoices choices) {
        return switch (kind()) {
            case COMPULSORY -> LookRules.ALL.advice(looks(hasPlan, today, choices));
            case LAR -> LarClockRules.ALL.advice(new LarFacts(until(), hasPlan, offered() != null, today));
        };
    }

    private LookFacts looks(boolean hasPlan, LocalDate today, PathwayChoices choices) {
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
