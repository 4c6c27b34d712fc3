package no.individuellplan.core.goal;

import java.util.List;
import java.util.Optional;
import no.individuellplan.core.id.GoalId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.id.SuggestionId;

/** Goals and suggestions the actor may see. */
public interface Goals {
    Optional<Goal> find(GoalId id);

    /** By position. */
    List<Goal> of(PlanId plan);

    void add(Goal goal);

    /** @throws no.individuellplan.core.access.StaleVersion when another change came first */
    void save(Goal goal);

    Optional<Suggestion> findSuggestion(SuggestionId id);

    /** Newest first. */
    List<Suggestion> suggestions(PlanId plan);

    void add(Suggestion suggestion);

    void save(Suggestion suggestion);
}
