package no.individuellplan.core.breach;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.individuellplan.core.breach.rules.BreachClockFacts;
import no.individuellplan.core.breach.rules.BreachClockRules;
import no.individuellplan.core.breach.rules.BreachRisk;
import no.individuellplan.core.breach.rules.BreachStepKind;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.law.Reason;

/** A breach with what was added to it, the oldest first, and those it is about. */
public record BreachCase(Breach breach, List<BreachStep> steps, Set<PersonId> people, List<BreachNotice> notices) {
    public BreachCase {
        steps = List.copyOf(steps);
        people = Set.copyOf(people);
        notices = List.copyOf(notices);
    }

    /** As it was assessed last. */
    public BreachRisk risk() {
        return steps.stream()
                .map(BreachStep::risk)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(breach.risk());
    }

    /** The first time; null while nobody has told it. */
    public Instant authorityToldAt() {
        return steps.stream()
                .filter(step -> step.kind() == BreachStepKind.TOLD_AUTHORITY)
                .map(BreachStep::toldAt)
                .min(Instant::compareTo)
                .orElse(null);
    }

    /** Those it is about who have not been told. */
    public Set<PersonId> untold() {
        Set<PersonId> told = notices.stream().map(BreachNotice::person).collect(Collectors.toSet());
        return people.stream().filter(one -> !told.contains(one)).collect(Collectors.toSet());
    }

    public BreachClockFacts clock(Instant now) {
        return new BreachClockFacts(
                breach.kind(),
                risk(),
                breach.knownAt(),
                authorityToldAt(),
                untold().size(),
                steps.stream().anyMatch(step -> step.kind() == BreachStepKind.TOLD_SOURCE),
                now);
    }

    /** What is overdue, or left to do. */
    public List<Reason> leftToDo(Instant now) {
        return BreachClockRules.ALL.advice(clock(now));
    }

    /** Whether somebody waits for it: Datatilsynet is still to be told, or something else is left to do. */
    public boolean waits(Instant now) {
        return clock(now).forAuthority() && authorityToldAt() == null
                || leftToDo(now).stream().anyMatch(reason -> !reason.code().equals("breach.clock.authority"));
    }
}
