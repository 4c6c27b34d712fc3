package no.individuellplan.api.day;

import java.util.UUID;
import no.individuellplan.api.consent.ConsentRegistrationResponse;
import no.individuellplan.api.coordinator.ChairResponse;
import no.individuellplan.api.followup.FollowUpResponse;
import no.individuellplan.api.measure.MeasureResponse;
import no.individuellplan.api.participant.ParticipantResponse;
import no.individuellplan.api.person.PersonResponse;
import no.individuellplan.api.register.Names;
import no.individuellplan.core.plan.MyDay;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing in the day; what it is about is in the part that its kind names, the others are left out.
 *
 * @param plan for COORDINATING and TAKING_PART
 */
@Schema(description = "One thing in the day, with whom it is about.")
public record DayRowResponse(
        Kind kind,
        PersonResponse person,
        ChairResponse coordinator,
        ParticipantResponse participant,
        MeasureResponse measure,
        ConsentRegistrationResponse consent,
        FollowUpResponse followUp,
        UUID plan,
        Boolean quiet,
        Boolean reviewDue,
        Integer unanswered) {

    /** Asked first, then what is late, then the plans one works with. */
    public enum Kind {
        TO_COORDINATE,
        TO_TAKE_PART,
        TO_ANSWER,
        TO_CONFIRM,
        TO_FOLLOW_UP,
        LATE,
        COORDINATING,
        TAKING_PART
    }

    static DayRowResponse of(MyDay.Row row, Names names) {
        PersonResponse person = PersonResponse.of(row.person());
        return switch (row) {
            case MyDay.Row.ToCoordinate asked ->
                new DayRowResponse(
                        Kind.TO_COORDINATE,
                        person,
                        ChairResponse.of(asked.chair(), names),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
            case MyDay.Row.ToTakePart asked ->
                new DayRowResponse(
                        Kind.TO_TAKE_PART,
                        person,
                        null,
                        ParticipantResponse.of(asked.participant(), names),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
            case MyDay.Row.ToAnswer asked ->
                measure(Kind.TO_ANSWER, person, MeasureResponse.of(asked.measure(), names));
            case MyDay.Row.ToConfirm asked ->
                new DayRowResponse(
                        Kind.TO_CONFIRM,
                        person,
                        null,
                        null,
                        null,
                        ConsentRegistrationResponse.of(asked.registration(), names),
                        null,
                        null,
                        null,
                        null,
                        null);
            case MyDay.Row.ToFollowUp told ->
                new DayRowResponse(
                        Kind.TO_FOLLOW_UP,
                        person,
                        null,
                        null,
                        null,
                        null,
                        FollowUpResponse.of(told.followUp(), names),
                        null,
                        null,
                        null,
                        null);
            case MyDay.Row.Late late -> measure(Kind.LATE, person, MeasureResponse.of(late.measure(), names));
            case MyDay.Row.Coordinating mine ->
                new DayRowResponse(
                        Kind.COORDINATING,
                        person,
                        null,
                        null,
                        null,
                        null,
                        null,
                        mine.plan().map(plan -> plan.id().value()).orElse(null),
                        mine.quiet(),
                        mine.reviewDue(),
                        mine.unanswered());
            case MyDay.Row.TakingPart mine ->
                new DayRowResponse(
                        Kind.TAKING_PART,
                        person,
                        null,
                        null,
                        null,
                        null,
                        null,
                        mine.plan().id().value(),
                        null,
                        null,
                        null);
        };
    }

    private static DayRowResponse measure(Kind kind, PersonResponse person, MeasureResponse measure) {
        return new DayRowResponse(kind, person, null, null, measure, null, null, null, null, null, null);
    }
}
