package no.individuellplan.web.words;

import io.quarkus.qute.TemplateExtension;
import no.individuellplan.core.measure.MeasureState;
import no.individuellplan.core.message.EMessageState;
import no.individuellplan.core.need.NeedState;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.plan.PlanState;

/** The quiet colour of a state word. The word says it all; the colour only helps the eye. */
@TemplateExtension
final class StateLook {
    private StateLook() {}

    static String tone(MeasureState state) {
        return switch (state) {
            case ASKED -> "wait";
            case AGREED, STARTED -> "good";
            case DONE -> "plain";
            case DECLINED, CANNOT_YET -> "care";
        };
    }

    static String tone(PlanState state) {
        return switch (state) {
            case AWAITING_COORDINATOR, IN_PREPARATION -> "wait";
            case ACTIVE -> "good";
            case PAUSED, ENDED -> "plain";
        };
    }

    static String tone(NeedState state) {
        return switch (state) {
            case REPORTED -> "you";
            case ENTITLED, OFFERED -> "wait";
            case ACCEPTED -> "good";
            case NOT_ENTITLED, DECLINED -> "plain";
        };
    }

    static String tone(Participant.State state) {
        return switch (state) {
            case PROPOSED, ASKED -> "wait";
            case ACCEPTED -> "good";
            case DECLINED, LEFT -> "plain";
        };
    }

    static String tone(EMessageState state) {
        return switch (state) {
            case READY, SENT, RECEIVED, HELD -> "wait";
            case ACKNOWLEDGED, IMPORTED -> "good";
            case REJECTED, OVERDUE, UNMATCHED, REFUSED -> "care";
            case STOPPED, REPLACED, CANCELLED, DISMISSED -> "plain";
        };
    }
}
