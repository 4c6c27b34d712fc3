package no.individuellplan.api.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import no.individuellplan.api.register.Named;
import no.individuellplan.api.register.Names;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.PlanState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param next the states that may come next */
@Schema(description = "The frame of a plan, for the person and the coordinator.")
public record FrameResponse(
        UUID id,
        UUID person,
        PlanState state,
        SortedSet<PlanState> next,
        Named mainResponsibility,
        LocalDate from,
        LocalDate until,
        LocalDate nextReview,
        LocalDate pausedUntil,
        String pausedWhy,
        String endedWhy,
        Instant openedAt,
        Instant touchedAt,
        long version) {

    static FrameResponse of(IndividualPlan plan, Names names) {
        return new FrameResponse(
                plan.id().value(),
                plan.person().value(),
                plan.state(),
                new TreeSet<>(plan.state().next()),
                names.agency(plan.mainResponsibility()),
                plan.from(),
                plan.until(),
                plan.nextReview(),
                plan.pausedUntil(),
                plan.pausedWhy(),
                plan.endedWhy(),
                plan.openedAt(),
                plan.touchedAt(),
                plan.version());
    }
}
