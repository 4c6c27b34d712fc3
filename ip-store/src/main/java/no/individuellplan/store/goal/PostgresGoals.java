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

@ApplicationScoped
class PostgresGoals implements Goals {
    private final Rows rows;

    PostgresGoals(Rows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Goal> find(GoalId id) {
        return rows.find(GoalRow.class, id.value()).map(GoalRow::goal);
    }

    @Override
    public List<Goal> of(PlanId plan) {
        return rows.list(GoalRow.class, "from GoalRow where plan = ?1 order by position, id", plan.value()).stream()
                .map(GoalRow::goal)
                .toList();
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
        return rows.find(SuggestionRow.class, id.value()).map(SuggestionRow::suggestion);
    }

    @Override
    public List<Suggestion> suggestions(PlanId plan) {
        return rows
                .list(SuggestionRow.class, "from SuggestionRow where plan = ?1 order by at desc, id desc", plan.value())
                .stream()
                .map(SuggestionRow::suggestion)
                .toList();
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
