package no.individuellplan.core.plan;

import java.time.Instant;
import java.time.LocalDate;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.NeedId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;

/**
 * The frame of one person's plan ({@code individuell plan}): its goals, measures, texts and participants stand beside it,
 * each with a version of its own, so that two people can work at once.
 *
 * @param mainResponsibility the one agency that answers for the plan; always exactly one (I3)
 * @param from first day of the plan period; null until set (IPF-10 h)
 * @param until last day of the plan period
 * @param nextReview when it is looked over next
 * @param pausedUntil the agreed day to take it up again; null unless paused
 * @param pausedWhy in the person's words; null unless paused
 * @param endedWhy null unless ended
 * @param touchedAt when somebody last worked on it, UTC
 */
public record IndividualPlan(
        PlanId id,
        PersonId person,
        NeedId need,
        PlanState state,
        AgencyId mainResponsibility,
        LocalDate from,
        LocalDate until,
        LocalDate nextReview,
        LocalDate pausedUntil,
        String pausedWhy,
        String endedWhy,
        Instant openedAt,
        Instant touchedAt,
        long version) {

    IndividualPlan to(PlanState next) {
        return new IndividualPlan(
                id,
                person,
                need,
                next,
                mainResponsibility,
                from,
                until,
                nextReview,
                null,
                null,
                endedWhy,
                openedAt,
                touchedAt,
                version);
    }

    IndividualPlan pausedUntil(LocalDate day, String why) {
        return new IndividualPlan(
                id,
                person,
                need,
                PlanState.PAUSED,
                mainResponsibility,
                from,
                until,
                nextReview,
                day,
                why,
                endedWhy,
                openedAt,
                touchedAt,
                version);
    }

    IndividualPlan ended(String why) {
        return new IndividualPlan(
                id,
                person,
                need,
                PlanState.ENDED,
                mainResponsibility,
                from,
                until,
                nextReview,
                null,
                null,
                why,
                openedAt,
                touchedAt,
                version);
    }

    IndividualPlan withPeriod(LocalDate first, LocalDate last, LocalDate review) {
        return new IndividualPlan(
                id,
                person,
                need,
                state,
                mainResponsibility,
                first,
                last,
                review,
                pausedUntil,
                pausedWhy,
                endedWhy,
                openedAt,
                touchedAt,
                version);
    }

    /** Another agency has the main responsibility from now. */
    public IndividualPlan ledBy(AgencyId agency) {
        return new IndividualPlan(
                id,
                person,
                need,
                state,
                agency,
                from,
                until,
                nextReview,
                pausedUntil,
                pausedWhy,
                endedWhy,
                openedAt,
                touchedAt,
                version);
    }
}
