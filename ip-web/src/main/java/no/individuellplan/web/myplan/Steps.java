package no.individuellplan.web.myplan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.id.GoalId;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.measure.MeasureState;
import no.individuellplan.core.plan.PlanView;
import no.individuellplan.web.own.Names;
import no.individuellplan.web.plan.Doer;
import no.individuellplan.web.plan.GoalView;
import no.individuellplan.web.plan.StepView;

/** The goals and steps of a plan as the person reads them. */
final class Steps {
    private static final int DAYS_AHEAD = 7;

    private final PlanView.ForPerson mine;
    private final PlanView.Body body;
    private final Names names;
    private final boolean inWork;

    Steps(PlanView.ForPerson mine, PlanView.Body body, Names names) {
        this.mine = mine;
        this.body = body;
        this.names = names;
        this.inWork = body.plan().state().changeable();
    }

    List<GoalView> goals() {
        return body.goals().stream()
                .filter(goal -> goal.parent() == null)
                .map(this::view)
                .toList();
    }

    Optional<GoalView> goal(GoalId id) {
        return body.goals().stream()
                .filter(goal -> goal.id().equals(id))
                .findFirst()
                .map(this::view);
    }

    /** What was done for a goal that has been deleted, drawn as one goal without words; empty when there is none. */
    Optional<GoalView> loose() {
        List<StepView> steps = measures(null).map(this::step).toList();
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(new GoalView(null, null, null, null, false, steps, List.of(), false, 0));
    }

    /** What is agreed and has a date from today on, soonest first. */
    List<NextThing> dated(LocalDate today) {
        return body.measures().stream()
                .filter(measure -> measure.state().underWay())
                .filter(measure -> measure.until() != null && !measure.until().isBefore(today))
                .sorted(Comparator.comparing(Measure::until))
                .map(measure -> new NextThing(
                        measure.until(),
                        measure.what(),
                        doer(measure),
                        words(measure.goal()),
                        measure.goal() == null ? null : measure.goal().toString()))
                .toList();
    }

    static List<NextThing> withinAWeek(List<NextThing> dated, LocalDate today) {
        return dated.stream()
                .skip(1)
                .filter(thing -> thing.day().isBefore(today.plusDays(DAYS_AHEAD)))
                .toList();
    }

    StepView step(Measure measure) {
        boolean own = measure.unit() == null;
        return new StepView(
                measure.id().toString(),
                measure.what(),
                measure.state(),
                doer(measure),
                measure.how(),
                measure.extent(),
                measure.from(),
                measure.until(),
                measure.decision(),
                measure.asked(),
                measure.reason(),
                own && inWork && measure.state().underWay() && isNext(measure),
                own && inWork && measure.state() != MeasureState.ASKED,
                measure.version());
    }

    /** Empty for what belongs to no goal. */
    String words(GoalId id) {
        return body.goals().stream()
                .filter(goal -> goal.id().equals(id))
                .map(Goal::words)
                .findFirst()
                .orElse("");
    }

    private GoalView view(Goal goal) {
        return new GoalView(
                goal.id().toString(),
                goal.area(),
                goal.words(),
                goal.why(),
                goal.reached(),
                measures(goal.id()).map(this::step).toList(),
                body.goals().stream()
                        .filter(part -> goal.id().equals(part.parent()))
                        .map(this::view)
                        .toList(),
                true,
                goal.version());
    }

    private Stream<Measure> measures(GoalId goal) {
        return body.measures().stream().filter(measure -> Objects.equals(goal, measure.goal()));
    }

    private boolean isNext(Measure measure) {
        return measures(measure.goal())
                .filter(one -> one.state().underWay())
                .findFirst()
                .filter(measure::equals)
                .isPresent();
    }

    private Doer doer(Measure measure) {
        return measure.unit() == null
                ? new Doer(mine.person().name(), mine.actingAs() == null)
                : new Doer(names.unit(measure.unit()), false);
    }
}
