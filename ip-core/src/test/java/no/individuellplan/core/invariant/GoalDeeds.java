package no.individuellplan.core.invariant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.goal.Suggestion;
import no.individuellplan.core.id.GoalId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.measure.MeasureForm;
import no.individuellplan.core.measure.MeasureState;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.plan.IndividualPlan;

/** Goals in the person's words, suggestions to them, and measures that serve them. */
final class GoalDeeds {
    private final Stage on;

    GoalDeeds(Stage on) {
        this.on = on;
    }

    List<Supplier<Optional<Deed>>> all() {
        return List.of(
                this::word,
                this::change,
                this::mark,
                this::suggest,
                this::answer,
                this::ask,
                this::ask,
                this::ask,
                this::rewrite,
                this::move,
                this::move,
                this::acceptChanged);
    }

    private Optional<Deed> word() {
        return on.anyPlan().map(plan -> {
            Actor actor = on.mostly(on.chance.in(1, 6) ? on.onThePlan(plan) : on.forPerson(plan.person()));
            GoalId parent = on.chance.in(1, 3) ? goal(plan).map(Goal::id).orElse(null) : null;
            Area area = on.chance.lifeArea();
            String words = on.chance.words();
            String why = on.chance.wordsOrNull();
            return new Deed(
                    "word a goal", actor, () -> on.use.wordGoal.add(actor, plan.id(), parent, area, words, why));
        });
    }

    private Optional<Deed> change() {
        return on.chance.maybe(on.ports.goals.all()).map(goal -> {
            Actor actor = on.mostly(on.forPerson(goal.person()));
            long version = on.chance.version(goal.version());
            String words = on.chance.words();
            return new Deed(
                    "word a goal anew", actor, () -> on.use.wordGoal.change(actor, goal.id(), version, words, null));
        });
    }

    private Optional<Deed> mark() {
        return on.chance.maybe(on.ports.goals.all()).map(goal -> {
            Actor right = on.chance.in(1, 2) ? on.coordinator(goal.person()) : on.forPerson(goal.person());
            Actor actor = on.mostly(right == null ? on.anybody() : right);
            return new Deed(
                    "mark a goal",
                    actor,
                    () -> on.use.wordGoal.mark(actor, goal.id(), goal.version(), !goal.reached()));
        });
    }

    private Optional<Deed> suggest() {
        return on.anyPlan().map(plan -> {
            Actor.Professional actor = on.mostlyAtWork(on.coordinator(plan.person()));
            GoalId about = on.chance.in(1, 2) ? goal(plan).map(Goal::id).orElse(null) : null;
            GoalId elsewhere = on.chance.in(1, 10)
                    ? on.chance.maybe(on.ports.goals.all()).map(Goal::id).orElse(null)
                    : about;
            Area area = on.chance.lifeArea();
            String words = on.chance.words();
            return new Deed(
                    "suggest a goal",
                    actor,
                    () -> on.use.suggestGoal.suggest(actor, plan.id(), elsewhere, area, words));
        });
    }

    private Optional<Deed> answer() {
        return on.chance.maybe(on.ports.goals.allSuggestions()).map(suggestion -> {
            Actor actor = on.mostly(on.forPerson(suggestion.person()));
            Suggestion.State answer = on.chance.of(
                    List.of(Suggestion.State.ACCEPTED, Suggestion.State.DECLINED, Suggestion.State.NOT_NOW));
            long version = on.chance.version(suggestion.version());
            return Deed.of(
                    "answer a suggestion",
                    actor,
                    () -> on.use.suggestGoal.answer(actor, suggestion.id(), version, answer));
        });
    }

    private Optional<Deed> ask() {
        return on.anyPlan().flatMap(plan -> goal(plan).map(goal -> {
            Actor actor = on.mostly(on.onThePlan(plan));
            MeasureForm form = form(plan);
            return new Deed("ask for a measure", actor, () -> on.use.askMeasure.ask(actor, plan.id(), goal.id(), form));
        }));
    }

    private Optional<Deed> rewrite() {
        return on.chance.maybe(on.ports.measures.all()).map(measure -> {
            Actor right = on.coordinator(measure.person());
            Actor actor = on.mostly(right == null || on.chance.in(1, 3) ? on.forPerson(measure.person()) : right);
            MeasureForm form = form(null);
            long version = on.chance.version(measure.version());
            return new Deed(
                    "rewrite a measure", actor, () -> on.use.askMeasure.change(actor, measure.id(), version, form));
        });
    }

    private Optional<Deed> move() {
        return on.chance.maybe(on.ports.measures.all()).map(measure -> {
            Actor actor = on.mostly(doer(measure));
            List<MeasureState> next = on.chance.in(1, 10)
                    ? List.of(MeasureState.values())
                    : List.copyOf(measure.state().next());
            MeasureState to = next.isEmpty() ? MeasureState.STARTED : on.chance.of(next);
            String why = on.chance.words();
            long version = on.chance.version(measure.version());
            return new Deed(
                    "move a measure to " + to,
                    actor,
                    () -> on.use.moveMeasure.move(actor, measure.id(), version, to, why));
        });
    }

    private Optional<Deed> acceptChanged() {
        return on.chance
                .maybe(on.ports.measures.all().stream()
                        .filter(one -> one.state() == MeasureState.ASKED)
                        .toList())
                .map(measure -> {
                    Actor actor = on.mostly(doer(measure));
                    MeasureForm form = form(null);
                    return new Deed(
                            "accept a measure with a change",
                            actor,
                            () -> on.use.moveMeasure.acceptChanged(actor, measure.id(), measure.version(), form));
                });
    }

    private Actor doer(Measure measure) {
        if (measure.unit() == null) {
            return on.forPerson(measure.person());
        }
        Actor inUnit = on.in(measure.unit());
        return inUnit == null ? on.anybody() : inUnit;
    }

    private MeasureForm form(IndividualPlan plan) {
        UnitId unit = plan == null || on.chance.in(1, 5)
                ? null
                : on.chance
                        .maybe(on.ports.participants.ofPerson(plan.person()))
                        .map(Participant::unit)
                        .orElseGet(on::unitOrNone);
        LocalDate from = on.chance.in(1, 2) ? null : on.chance.day(on.today());
        LocalDate until = on.chance.in(1, 2) ? null : on.chance.day(on.today());
        return new MeasureForm(
                unit, on.chance.words(), on.chance.words(), on.chance.words(), from, until, on.chance.wordsOrNull());
    }

    private Optional<Goal> goal(IndividualPlan plan) {
        return on.chance.maybe(on.ports.goals.all().stream()
                .filter(goal -> goal.plan().equals(plan.id()))
                .toList());
    }
}
