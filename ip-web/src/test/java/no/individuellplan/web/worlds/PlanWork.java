package no.individuellplan.web.worlds;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.coordinator.Chairs;
import no.individuellplan.core.coordinator.CoordinatorChair;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.goal.Goals;
import no.individuellplan.core.goal.SuggestGoal;
import no.individuellplan.core.goal.WordGoal;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.GoalId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.measure.AskMeasure;
import no.individuellplan.core.measure.MeasureForm;
import no.individuellplan.core.participant.WriteContribution;
import no.individuellplan.core.plan.DescribePlan;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.PlanText;
import no.individuellplan.core.plan.Plans;

/** What is written into a plan in work: goals, suggestions, measures, texts, contributions. */
@ApplicationScoped
class PlanWork {
    private final WordGoal word;
    private final SuggestGoal suggest;
    private final AskMeasure ask;
    private final DescribePlan describe;
    private final WriteContribution contribute;
    private final Plans plans;
    private final Goals goals;
    private final Chairs chairs;

    PlanWork(
            WordGoal word,
            SuggestGoal suggest,
            AskMeasure ask,
            DescribePlan describe,
            WriteContribution contribute,
            Plans plans,
            Goals goals,
            Chairs chairs) {
        this.word = word;
        this.suggest = suggest;
        this.ask = ask;
        this.describe = describe;
        this.contribute = contribute;
        this.plans = plans;
        this.goals = goals;
        this.chairs = chairs;
    }

    Optional<IndividualPlan> plan(World world) {
        return Deeds.see(() -> plans.recogniseOpenOf(world.id()));
    }

    Optional<Actor.Professional> coordinator(World world) {
        Optional<EmploymentId> holder =
                Deeds.see(() -> chairs.recognise(world.id())).map(CoordinatorChair::holder);
        return world.place.workers().stream()
                .map(Place.Worker::actor)
                .filter(one -> holder.filter(one.employment()::equals).isPresent())
                .findFirst();
    }

    List<Goal> goals(PlanId plan) {
        return Deeds.see(() -> goals.of(plan));
    }

    void goal(World world, PlanId plan) {
        Actor one = Answering.one(world);
        Area area = world.luck.lifeArea();
        List<Goal> standing = goals(plan);
        GoalId parent = standing.isEmpty() || world.luck.percent(75)
                ? null
                : world.luck.of(standing).id();
        Deeds.done(
                world,
                "words a goal in " + area,
                one,
                () -> word.add(one, plan, parent, area, "Jeg ønsker " + world.luck.below(1000), null));
    }

    void suggestion(World world, PlanId plan) {
        Actor.Professional one = mostlyCoordinator(world);
        List<Goal> standing = goals(plan);
        GoalId goal = standing.isEmpty() || world.luck.percent(50)
                ? null
                : world.luck.of(standing).id();
        Deeds.done(
                world,
                "suggests",
                one,
                () -> suggest.suggest(one, plan, goal, world.luck.lifeArea(), "Kanskje " + world.luck.below(1000)));
    }

    /** Of the person, or of a service that is shared with; others are refused. */
    void measure(World world, PlanId plan, List<UnitId> asked) {
        List<Goal> standing = goals(plan);
        if (standing.isEmpty()) {
            return;
        }
        Actor one = world.luck.percent(85) ? mostlyCoordinator(world) : Answering.one(world);
        UnitId unit = asked.isEmpty() || world.luck.percent(15) ? null : world.luck.of(asked);
        MeasureForm form =
                new MeasureForm(unit, "Samtaler " + world.luck.below(1000), "Her", "Ukentlig", null, null, null);
        GoalId goal = world.luck.of(standing).id();
        Deeds.done(world, "asks a measure", one, () -> ask.ask(one, plan, goal, form));
    }

    void text(World world, PlanId plan) {
        PlanText.Kind kind = world.luck.of(PlanText.Kind.values());
        Actor one = kind.own() ? world.self() : world.luck.percent(50) ? mostlyCoordinator(world) : world.self();
        long version =
                Deeds.see(() -> plans.text(plan, kind)).map(PlanText::version).orElse(-1L);
        Deeds.done(world, "writes " + kind, one, () -> describe.write(one, plan, kind, "Slik er det", null, version));
    }

    void contribution(World world, PlanId plan, List<UnitId> asked) {
        Actor.Professional one = mostlyCoordinator(world);
        UnitId unit = asked.isEmpty() || world.luck.percent(30) ? null : world.luck.of(asked);
        Deeds.done(
                world,
                "writes a contribution",
                one,
                () -> contribute.write(one, plan, unit, "Part " + world.luck.below(1000), "Bidrar med tid", -1));
    }

    private Actor.Professional mostlyCoordinator(World world) {
        return coordinator(world)
                .filter(one -> world.luck.percent(92))
                .orElseGet(() -> world.luck.of(world.place.workers()).actor());
    }
}
