package no.individuellplan.core.measure;

import java.time.LocalDate;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.GoalId;
import no.individuellplan.core.id.MeasureId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.id.UnitId;

/**
 * A measure ({@code tiltak}): who does what, how and how much (IPF-10 e, f). On another service it is asked until that
 * service accepts, changes or declines (I7).
 *
 * @param goal null when the goal has been deleted
 * @param unit the service that does it; null when the person does it
 * @param what the measure, in words
 * @param how how it is carried out; null while not yet said
 * @param extent how much and how often; null while not yet said
 * @param from first day, null when open
 * @param until last day or deadline, null when open
 * @param decision which decision ({@code vedtak}) it rests on, in words; null when none
 * @param asked how it read when it was asked, when the service accepted with a change; else null
 * @param reason why it was declined, or why it cannot be done yet; null otherwise
 * @param answeredBy the one at the service who answered; null before, and for the person's own
 */
public record Measure(
        MeasureId id,
        PlanId plan,
        PersonId person,
        GoalId goal,
        Area area,
        UnitId unit,
        String what,
        String how,
        String extent,
        LocalDate from,
        LocalDate until,
        String decision,
        MeasureState state,
        String asked,
        String reason,
        EmploymentId answeredBy,
        long version) {

    /** Whether all that one asks for, and where it stands, is the same. */
    boolean asksTheSameAs(Measure other) {
        return new Measure(
                        id,
                        other.plan,
                        other.person,
                        other.goal,
                        other.area,
                        other.unit,
                        other.what,
                        other.how,
                        other.extent,
                        other.from,
                        other.until,
                        other.decision,
                        other.state,
                        other.asked,
                        other.reason,
                        other.answeredBy,
                        version)
                .equals(this);
    }

    Measure to(MeasureState next, String why, EmploymentId who) {
        return new Measure(
                id, plan, person, goal, area, unit, what, how, extent, from, until, decision, next, asked, why, who,
                version);
    }

    Measure changedTo(
            String newWhat,
            String newHow,
            String newExtent,
            LocalDate newFrom,
            LocalDate newUntil,
            String newDecision) {
        return new Measure(
                id,
                plan,
                person,
                goal,
                area,
                unit,
                newWhat,
                newHow,
                newExtent,
                newFrom,
                newUntil,
                newDecision,
                state,
                asked,
                reason,
                answeredBy,
                version);
    }

    Measure keepingAsked(String words) {
        return new Measure(
                id,
                plan,
                person,
                goal,
                area,
                unit,
                what,
                how,
                extent,
                from,
                until,
                decision,
                state,
                words,
                reason,
                answeredBy,
                version);
    }
}
