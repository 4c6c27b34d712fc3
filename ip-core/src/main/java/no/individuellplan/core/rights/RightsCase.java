package no.individuellplan.core.rights;

import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.rights.rules.ClockFacts;
import no.individuellplan.core.rights.rules.ClockRules;

/** A complaint or request with what has been answered, the oldest first. */
public record RightsCase(RightsRequest request, List<RightsStep> steps) {
    public RightsCase {
        steps = List.copyOf(steps);
    }

    public boolean closed() {
        return steps.stream().anyMatch(step -> step.kind().closes());
    }

    /** What was answered last; null while nothing has been. */
    public RightsStep.Kind stands() {
        return steps.isEmpty() ? null : steps.getLast().kind();
    }

    /** The day an answer is due, Europe/Oslo; null when it has come. */
    public LocalDate dueOn(LocalDate today) {
        return closed() ? null : clock(today).dueOn();
    }

    /** What is overdue. */
    public List<Reason> overdue(LocalDate today) {
        return closed() ? List.of() : ClockRules.ALL.advice(clock(today));
    }

    private ClockFacts clock(LocalDate today) {
        LocalDate promised = steps.stream()
                .map(RightsStep::until)
                .filter(day -> day != null)
                .reduce((earlier, later) -> later)
                .orElse(null);
        return new ClockFacts(request.sentOn(), promised != null, promised, today);
    }
}
