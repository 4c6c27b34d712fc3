package no.individuellplan.web.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.followup.FollowUpKind;
import no.individuellplan.core.followup.FollowUpState;
import no.individuellplan.core.followup.ReferralDifference;
import no.individuellplan.core.measure.MeasureState;
import no.individuellplan.core.plan.PlanState;
import no.individuellplan.web.look.Form;

/**
 * What somebody at work has before them today.
 *
 * @param form what was typed, when the page comes back with something to mend
 * @param stale a row had been answered or changed since it was shown; nothing was saved
 */
public record DayView(
        List<ToCoordinate> toCoordinate,
        List<ToTakePart> toTakePart,
        List<ToAnswer> toAnswer,
        List<ToConfirm> toConfirm,
        List<ToFollowUp> toFollowUp,
        List<Late> late,
        List<Coordinating> coordinating,
        List<TakingPart> takingPart,
        Form form,
        boolean stale) {

    /** Asked to be coordinator. */
    public record ToCoordinate(String person, String name, Instant askedAt, long version) {}

    /** One's unit has been asked to take part. @param role what for, in words */
    public record ToTakePart(String id, String name, String role, Instant askedAt, long version) {
        /** The field for why not; each row has its own, so that nothing typed ends in another. */
        public String reasonField() {
            return DayView.reasonField(id);
        }
    }

    /** A measure asked of one's unit. @param how and @param extent empty while not said */
    public record ToAnswer(
            String id,
            String name,
            String what,
            String how,
            String extent,
            LocalDate from,
            LocalDate until,
            long version) {
        public String reasonField() {
            return DayView.reasonField(id);
        }
    }

    /** A consent on paper that one is to hold against the paper. @param by who wrote it in @param givenOn the day on the paper */
    public record ToConfirm(
            String id,
            String name,
            String unit,
            List<Area> areas,
            String purpose,
            LocalDate until,
            String by,
            LocalDate givenOn,
            long version) {
        public String reasonField() {
            return DayView.reasonField(id);
        }

        public String seenField() {
            return DayView.seenField(id);
        }
    }

    /**
     * What a received message asks for.
     *
     * @param happenedAt null when not said
     * @param dayOnly a day is said and no time
     * @param dueAt null without a deadline
     * @param ours the message came to the reader's own unit, which answers it
     * @param coordinated the reader coordinates for the person
     */
    public record ToFollowUp(
            String id,
            String person,
            String name,
            String thread,
            FollowUpKind kind,
            FollowUpState state,
            String from,
            Instant saidAt,
            Instant happenedAt,
            boolean dayOnly,
            Instant dueAt,
            List<ReferralDifference> differences,
            boolean ours,
            boolean coordinated,
            long version) {
        /** The hospital waits for an answer the reader can give. */
        public boolean toAnswer() {
            return ours && stands() && kind == FollowUpKind.READY_FOR_DISCHARGE;
        }

        /** The hospital waits for an admission report the reader can write. */
        public boolean toReport() {
            return ours && stands() && kind == FollowUpKind.ADMITTED;
        }

        /** It stands: something is to be done, or to be known. */
        public boolean stands() {
            return state == FollowUpState.OPEN;
        }

        /** Its message may name services the person needs, for one who can ask for them in the plan. */
        public boolean mayName() {
            return coordinated && stands() && kind == FollowUpKind.REVIEW;
        }

        /** There is nothing to do but to have read it. */
        public boolean onlyTold() {
            return !stands() || kind == FollowUpKind.DISCHARGED || kind == FollowUpKind.DEAD;
        }
    }

    /** A measure of one's unit whose last day has passed. */
    public record Late(String id, String name, String what, LocalDate until, MeasureState state, long version) {
        public String reasonField() {
            return DayView.reasonField(id);
        }

        public boolean mayStart() {
            return state.next().contains(MeasureState.STARTED);
        }
    }

    /** A plan one coordinates. @param state null when the person has a coordinator and no plan; @param pausedUntil null unless it has a pause */
    public record Coordinating(
            String person,
            String name,
            PlanState state,
            Instant touchedAt,
            LocalDate nextReview,
            LocalDate pausedUntil,
            boolean quiet,
            boolean reviewDue,
            int unanswered) {
        public boolean needsNothing() {
            return !quiet && !reviewDue && unanswered == 0;
        }
    }

    /** A plan one takes part in. */
    public record TakingPart(String person, String name, PlanState state, LocalDate nextReview) {}

    /** How many wait for an answer. */
    public int waiting() {
        return asked() + toFollowUp.size();
    }

    /** How many have been asked of the reader by somebody in the plan. */
    public int asked() {
        return toCoordinate.size() + toTakePart.size() + toAnswer.size() + toConfirm.size();
    }

    public boolean empty() {
        return waiting() + late.size() + coordinating.size() + takingPart.size() == 0;
    }

    static String seenField(String id) {
        return "seen-" + id;
    }

    static String reasonField(String id) {
        return "reason-" + id;
    }
}
