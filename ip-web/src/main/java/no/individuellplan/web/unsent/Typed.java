package no.individuellplan.web.unsent;

import io.quarkus.qute.TemplateEnum;
import java.util.Arrays;
import java.util.Optional;

/** The fields that people write in, with a word for each; every other field is a choice, or belongs to the page. */
@TemplateEnum
public enum Typed {
    WORDS("words", true),
    TEXT("text", true),
    GOAL_WORDS("goalWords", true),
    GOAL_WHY("goalWhy", true),
    WHY("why", true),
    OVER("over", true),
    LEVEL_WHY("levelWhy", true),
    CLOSE_WHY("closeWhy", true),
    POST_WHY("postWhy", true),
    DESPITE("despite", true),
    WHAT("what", false),
    HOW("how", false),
    EXTENT("extent", false),
    REASON("reason", true),
    NOT_RELEVANT("notRelevant", true),
    PAUSED_WHY("pausedWhy", true),
    ENDED_WHY("endedWhy", true),
    WISH("wish", true),
    CHILDS_VIEW("childsView", true),
    SUBJECT("subject", false),
    ROLE("role", false),
    PURPOSE("purpose", true),
    DECISION("decision", false),
    WHO("who", false),
    GIVEN_NAME("givenName", false),
    FAMILY_NAME("familyName", false),
    BIRTH_DATE("birthDate", false),
    NATIONAL_ID("nationalId", false),
    FROM("from", false),
    UNTIL("until", false),
    LAR_FROM("larFrom", false),
    LAR_UNTIL("larUntil", false),
    OFFERED_ON("offeredOn", false),
    NEXT_REVIEW("nextReview", false),
    PAUSED_UNTIL("pausedUntil", false),
    ASK_AGAIN_ON("askAgainOn", false),
    GIVEN_ON("givenOn", false),
    WITNESS("witness", false),
    MEETING("meeting", false),
    KNOWN_ON("knownOn", false),
    AUTHORITY("authority", true),
    CORRECTION("correction", true),
    DOCUMENT("document", false),
    DECIDED_ON("decidedOn", false),
    SHOWN_TO("shownTo", false),
    REVIEW_ON("reviewOn", false),
    KNOWN_TIME("knownTime", false),
    TOLD_ON("toldOn", false),
    TOLD_TIME("toldTime", false),
    MOVING_ON("movingOn", false),
    RECEIVED("received", false),
    ASSESSED("assessed", false),
    DEADLINE("deadline", false),
    DAY("day", false),
    NOTICE("notice", true),
    EMAIL("email", false);

    private final String field;
    private final boolean lines;

    Typed(String field, boolean lines) {
        this.field = field;
        this.lines = lines;
    }

    static Optional<Typed> of(String field) {
        return Arrays.stream(values())
                .filter(typed -> typed.field.equals(field))
                .findFirst();
    }

    /** Whether it may run over several lines. */
    boolean lines() {
        return lines;
    }
}
