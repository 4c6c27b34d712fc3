package no.individuellplan.api.goal;

import jakarta.validation.constraints.NotNull;
import no.individuellplan.core.goal.Suggestion;

/** The person's answer to a suggestion. */
public record SuggestionAnswerRequest(@NotNull Answer answer) {

    /** NOT_NOW leaves it open for another day. */
    public enum Answer {
        ACCEPTED,
        DECLINED,
        NOT_NOW;

        Suggestion.State state() {
            return switch (this) {
                case ACCEPTED -> Suggestion.State.ACCEPTED;
                case DECLINED -> Suggestion.State.DECLINED;
                case NOT_NOW -> Suggestion.State.NOT_NOW;
            };
        }
    }
}
