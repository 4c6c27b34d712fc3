package no.individuellplan.api.goal;

import java.time.Instant;
import java.util.UUID;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.goal.Suggestion;

/** @param goal left out when a new goal is suggested */
public record SuggestionResponse(
        UUID id,
        UUID plan,
        UUID goal,
        Area area,
        String words,
        String suggestedBy,
        Instant at,
        Suggestion.State state,
        long version) {

    public static SuggestionResponse of(Suggestion suggestion) {
        return new SuggestionResponse(
                suggestion.id().value(),
                suggestion.plan().value(),
                suggestion.goal() == null ? null : suggestion.goal().value(),
                suggestion.area(),
                suggestion.words(),
                suggestion.byName(),
                suggestion.at(),
                suggestion.state(),
                suggestion.version());
    }
}
