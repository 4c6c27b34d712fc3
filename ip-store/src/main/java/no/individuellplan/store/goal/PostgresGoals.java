package no.individuellplan.store.goal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.goal.Goals;
import no.individuellplan.core.goal.Suggestion;
import no.individuellplan.core.id.GoalId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.id.SuggestionId;
import no.individuellplan.store.sql.Rows;
import no.individuellplan.store.sql.Sql;

@ApplicationScoped
class PostgresGoals implements Goals {
    private final Rows rows;
    private final Sql sql;

    PostgresGoals(Rows rows, Sql sql) {
        this.rows = rows;
        this.sql = sql;
    }

    @Override
    public Optional<Goal> find(GoalId id) {
        return sql.first(GoalQuestions.ONE, id);
    }

    @Override
    public List<Goal> of(PlanId plan) {
        return sql.list(GoalQuestions.OF_PLAN, plan);
    }

    @Override
    public void add(Goal goal) {
        rows.add(GoalRow.of(goal));
    }

    @Override
    public void save(Goal goal) {
        rows.save(GoalRow.of(goal));
    }

    @Override
    public Optional<Suggestion> findSuggestion(SuggestionId id) {
        return sql.first(GoalQuestions.ONE_SUGGESTION, id);
    }

    @Override
    public List<Suggestion> suggestions(PlanId plan) {
        return sql.list(GoalQuestions.SUGGESTIONS_OF_PLAN, plan);
    }

    @Override
    public void add(Suggestion suggestion) {
        rows.add(SuggestionRow.of(suggestion));
    }

    @Override
    public void save(Suggestion suggestion) {
        rows.save(SuggestionRow.of(suggestion));
    }
}
