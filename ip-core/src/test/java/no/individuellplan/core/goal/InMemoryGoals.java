package no.individuellplan.core.goal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.id.GoalId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.id.SuggestionId;
import no.individuellplan.core.memory.Memory;
import no.individuellplan.core.memory.Place;
import no.individuellplan.core.memory.Records;
import no.individuellplan.core.memory.Table;

/** Goals and suggestions, each seen by those who may see its life area. */
public final class InMemoryGoals implements Goals {
    private final Table<Goal> goals;
    private final Table<Suggestion> suggestions;

    public InMemoryGoals(Memory memory) {
        goals = memory.table(
                "goal",
                Goal::id,
                one -> new Place(one.person(), one.area(), one.id().value()));
        suggestions = memory.table(
                "suggestion",
                Suggestion::id,
                one -> new Place(one.person(), one.area(), one.id().value()));
    }

    /** As the procedure for deleting does: sub-goals stand on their own, other words suggested for it go with it. */
    public void erase(UUID item) {
        GoalId id = new GoalId(item);
        goals.where(one -> id.equals(one.parent())).forEach(one -> goals.put(Records.with(one, "parent", null)));
        suggestions
                .where(one -> id.equals(one.goal()) || one.id().value().equals(item))
                .forEach(one -> suggestions.remove(one.id()));
        goals.remove(id);
    }

    @Override
    public Optional<Goal> find(GoalId id) {
        return goals.seen(id);
    }

    @Override
    public List<Goal> of(PlanId plan) {
        return goals.seen(one -> one.plan().equals(plan)).stream()
                .sorted(Comparator.comparing(Goal::position))
                .toList();
    }

    @Override
    public void add(Goal goal) {
        goals.add(goal);
    }

    @Override
    public void save(Goal goal) {
        goals.save(goal);
    }

    @Override
    public Optional<Suggestion> findSuggestion(SuggestionId id) {
        return suggestions.seen(id);
    }

    @Override
    public List<Suggestion> suggestions(PlanId plan) {
        return suggestions.seen(one -> one.plan().equals(plan)).stream()
                .sorted(Comparator.comparing(Suggestion::at).reversed())
                .toList();
    }

    @Override
    public void add(Suggestion suggestion) {
        suggestions.add(suggestion);
    }

    @Override
    public void save(Suggestion suggestion) {
        suggestions.save(suggestion);
    }

    /** Past any permit. */
    public List<Goal> all() {
        return goals.all();
    }

    /** Past any permit. */
    public List<Suggestion> allSuggestions() {
        return suggestions.all();
    }
}
