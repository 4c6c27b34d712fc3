package no.individuellplan.store.goal;

import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.goal.Suggestion;
import no.individuellplan.store.sql.Question;

/** How goals and suggestions are found. */
public final class GoalQuestions {
    public static final Question<Goal> OF_PLAN =
            new Question<>("select * from goal where plan_id = ? order by position, id", GoalRow::goal);

    /** Newest first. */
    public static final Question<Suggestion> SUGGESTIONS_OF_PLAN = new Question<>(
            "select * from suggestion where plan_id = ? order by at desc, id desc", SuggestionRow::suggestion);

    static final Question<Goal> ONE = new Question<>("select * from goal where id = ?", GoalRow::goal);

    static final Question<Suggestion> ONE_SUGGESTION =
            new Question<>("select * from suggestion where id = ?", SuggestionRow::suggestion);

    private GoalQuestions() {}
}
