package no.individuellplan.api.plan;

import java.util.List;
import no.individuellplan.api.coordinator.ChairResponse;
import no.individuellplan.api.goal.SuggestionResponse;
import no.individuellplan.api.register.Names;
import no.individuellplan.core.plan.PlanView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A plan for the person, and those who act for them.")
public record PersonPlanResponse(
        FrameResponse plan, PartsResponse parts, ChairResponse coordinator, List<SuggestionResponse> suggestions)
        implements PlanResponse {

    static PersonPlanResponse of(PlanView.ForPerson view, PlanView.Body body, Names names) {
        return new PersonPlanResponse(
                FrameResponse.of(body.plan(), names),
                PartsResponse.of(body, names),
                view.chair().map(chair -> ChairResponse.of(chair, names)).orElse(null),
                view.suggestions().stream().map(SuggestionResponse::of).toList());
    }
}
