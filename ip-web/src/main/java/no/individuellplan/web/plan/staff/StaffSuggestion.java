package no.individuellplan.web.plan.staff;

import java.time.Instant;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.goal.Suggestion;

/**
 * A suggestion somebody at work has made.
 *
 * @param putAway the person answered «ikke nå»; it waits for another day
 */
public record StaffSuggestion(Area area, String words, String by, Instant at, boolean putAway) {

    static StaffSuggestion of(Suggestion suggestion) {
        return new StaffSuggestion(
                suggestion.area(),
                suggestion.words(),
                suggestion.byName(),
                suggestion.at(),
                suggestion.state() == Suggestion.State.NOT_NOW);
    }

    static boolean open(Suggestion suggestion) {
        return switch (suggestion.state()) {
            case WAITING, NOT_NOW -> true;
            case ACCEPTED, DECLINED -> false;
        };
    }
}
