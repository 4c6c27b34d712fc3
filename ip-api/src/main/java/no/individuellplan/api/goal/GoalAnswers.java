package no.individuellplan.api.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.goal.Goals;
import no.individuellplan.core.goal.Suggestion;
import no.individuellplan.core.id.GoalId;
import no.individuellplan.core.id.SuggestionId;

/** One goal or one suggestion for one who may read it; logged. */
@ApplicationScoped
class GoalAnswers {
    private final Goals goals;
    private final Access access;

    GoalAnswers(Goals goals, Access access) {
        this.goals = goals;
        this.access = access;
    }

    @Transactional
    GoalResponse goal(Actor actor, GoalId id) {
        Goal goal = goals.find(id).orElseThrow(() -> access.refusedItem(actor, "GOAL", id.value()));
        access.require(actor, goal.person(), goal.area(), id.value(), Right.READ);
        return GoalResponse.of(goal);
    }

    /** Empty when it is out of the actor's sight; nothing is logged then. */
    @Transactional
    Optional<GoalResponse> goalNow(Actor actor, GoalId id) {
        return goals.find(id)
                .filter(goal -> access.may(actor, goal.person(), goal.area(), id.value(), Right.READ))
                .map(goal -> goal(actor, id));
    }

    @Transactional
    SuggestionResponse suggestion(Actor actor, SuggestionId id) {
        Suggestion suggestion =
                goals.findSuggestion(id).orElseThrow(() -> access.refusedItem(actor, "SUGGESTION", id.value()));
        access.require(actor, suggestion.person(), suggestion.area(), id.value(), Right.READ);
        return SuggestionResponse.of(suggestion);
    }

    /** Empty when it is out of the actor's sight; nothing is logged then. */
    @Transactional
    Optional<SuggestionResponse> suggestionNow(Actor actor, SuggestionId id) {
        return goals.findSuggestion(id)
                .filter(one -> access.may(actor, one.person(), one.area(), id.value(), Right.READ))
                .map(one -> suggestion(actor, id));
    }
}
