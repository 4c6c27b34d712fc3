package no.individuellplan.api.plan;

import java.time.LocalDate;
import java.util.UUID;
import no.individuellplan.api.register.Named;
import no.individuellplan.api.register.Names;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.PlanState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The frame of a plan, for a service that takes part: not why it was paused or ended.")
public record SharedFrameResponse(
        UUID id,
        UUID person,
        PlanState state,
        Named mainResponsibility,
        LocalDate from,
        LocalDate until,
        LocalDate nextReview,
        LocalDate pausedUntil) {

    static SharedFrameResponse of(IndividualPlan plan, Names names) {
        return new SharedFrameResponse(
                plan.id().value(),
                plan.person().value(),
                plan.state(),
                names.agency(plan.mainResponsibility()),
                plan.from(),
                plan.until(),
                plan.nextReview(),
                plan.pausedUntil());
    }
}
