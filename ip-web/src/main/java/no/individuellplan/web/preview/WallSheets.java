package no.individuellplan.web.preview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.coordinator.CoordinatorChair;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.plan.PlanText;
import no.individuellplan.core.plan.PlanView;
import no.individuellplan.core.plan.ReadOwnPlan;
import no.individuellplan.web.look.CurrentLanguage;
import no.individuellplan.web.own.Names;
import no.individuellplan.web.preview.WallSheet.Call;
import no.individuellplan.web.preview.WallSheet.WallGoal;

/** Gathers what a sheet for the wall says. */
@ApplicationScoped
class WallSheets {
    private final ReadOwnPlan own;
    private final Names names;
    private final CurrentLanguage language;
    private final Clock clock;

    WallSheets(ReadOwnPlan own, Names names, CurrentLanguage language, Clock clock) {
        this.own = own;
        this.names = names;
        this.language = language;
        this.clock = clock;
    }

    /**
     * Empty without a plan.
     *
     * @throws NotVisible as {@link ReadOwnPlan#read}
     */
    @Transactional
    Optional<WallSheet> of(Actor actor) {
        PlanView.ForPerson mine = own.read(actor);
        return mine.body().map(body -> of(mine, body));
    }

    private WallSheet of(PlanView.ForPerson mine, PlanView.Body body) {
        return new WallSheet(
                language.language().tag(),
                mine.person().name(),
                LocalDate.now(clock),
                body.text(PlanText.Kind.WHAT_MATTERS).map(PlanText::text).orElse(null),
                false,
                body.goals().stream()
                        .filter(goal -> goal.parent() == null && !goal.reached())
                        .map(goal -> goal(goal, mine, body))
                        .toList(),
                0,
                calls(mine.chair()));
    }

    private WallGoal goal(Goal goal, PlanView.ForPerson mine, PlanView.Body body) {
        Optional<Measure> next = body.measures().stream()
                .filter(measure -> isFor(measure, goal, body))
                .filter(measure -> measure.state().underWay())
                .findFirst();
        return new WallGoal(
                goal.words(),
                next.map(Measure::what).orElse(null),
                next.map(one -> one.unit() == null ? mine.person().givenName() : names.unit(one.unit()))
                        .orElse(null),
                next.map(Measure::until).orElse(null));
    }

    /** For the goal, or one of its sub-goals. */
    private static boolean isFor(Measure measure, Goal goal, PlanView.Body body) {
        return goal.id().equals(measure.goal())
                || body.goals().stream()
                        .anyMatch(part ->
                                goal.id().equals(part.parent()) && part.id().equals(measure.goal()));
    }

    private List<Call> calls(Optional<CoordinatorChair> chair) {
        List<Call> all = new ArrayList<>();
        chair.ifPresent(one -> {
            if (one.holder() != null) {
                all.add(new Call(names.employee(one.holder()), names.phoneOf(one.holder())));
            }
            all.add(new Call(names.unit(one.unit()), names.phone(one.unit())));
        });
        return all.stream().filter(call -> call.name() != null).distinct().toList();
    }
}
