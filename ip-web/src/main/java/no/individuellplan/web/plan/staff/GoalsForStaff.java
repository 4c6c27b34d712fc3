package no.individuellplan.web.plan.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.goal.Suggestion;
import no.individuellplan.core.id.GoalId;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.measure.MeasureState;
import no.individuellplan.core.plan.PlanView;
import no.individuellplan.web.staff.Names;

/** Puts measures under their goals and sub-goals under theirs. */
final class GoalsForStaff {
    private final PlanView.Body body;
    private final List<Suggestion> suggestions;
    private final String personName;
    private final boolean coordinates;
    private final Names names;
    private final Actor.Professional reader;
    private final LocalDate today;

    /** @param coordinates whether the reader may say how every measure goes, not only those of the own unit */
    GoalsForStaff(
            PlanView.Body body,
            List<Suggestion> suggestions,
            String personName,
            boolean coordinates,
            Names names,
            Actor.Professional reader,
            LocalDate today) {
        this.body = body;
        this.suggestions = suggestions.stream().filter(StaffSuggestion::open).toList();
        this.personName = personName;
        this.coordinates = coordinates;
        this.names = names;
        this.reader = reader;
        this.today = today;
    }

    /** Goals whose own goal the reader sees stand under it; every other one stands by itself. */
    List<StaffGoal> goals() {
        return body.goals().stream()
                .filter(goal -> !seen(goal.parent()))
                .map(this::goal)
                .toList();
    }

    /** Measures for goals the reader does not see. */
    List<StaffMeasure> loose() {
        return body.measures().stream()
                .filter(measure -> !seen(measure.goal()))
                .map(this::measure)
                .toList();
    }

    List<StaffSuggestion> newGoals() {
        return about(null);
    }

    StaffMeasure measure(Measure measure) {
        boolean ours = reader.unit().equals(measure.unit());
        return new StaffMeasure(
                measure.id().toString(),
                measure.what(),
                measure.how(),
                measure.extent(),
                measure.from(),
                measure.until(),
                measure.decision(),
                measure.state(),
                measure.unit() == null ? personName : names.unit(measure.unit()),
                measure.unit() == null,
                ours,
                measure.asked(),
                measure.reason(),
                names.employee(measure.answeredBy()),
                late(measure),
                coordinates || ours,
                measure.version());
    }

    private StaffGoal goal(Goal goal) {
        return new StaffGoal(
                goal.id().toString(),
                goal.area(),
                goal.words(),
                goal.why(),
                goal.reached(),
                body.measures().stream()
                        .filter(measure -> goal.id().equals(measure.goal()))
                        .map(this::measure)
                        .toList(),
                body.goals().stream()
                        .filter(part -> goal.id().equals(part.parent()))
                        .map(this::goal)
                        .toList(),
                about(goal.id()));
    }

    private List<StaffSuggestion> about(GoalId goal) {
        return suggestions.stream()
                .filter(one -> Objects.equals(one.goal(), goal))
                .map(StaffSuggestion::of)
                .toList();
    }

    private boolean seen(GoalId id) {
        return id != null && body.goals().stream().anyMatch(goal -> goal.id().equals(id));
    }

    private boolean late(Measure measure) {
        boolean going = measure.state() == MeasureState.AGREED || measure.state() == MeasureState.STARTED;
        return going && measure.until() != null && measure.until().isBefore(today);
    }
}
