package no.individuellplan.api.plan;

import java.util.List;
import no.individuellplan.api.goal.GoalResponse;
import no.individuellplan.api.measure.MeasureResponse;
import no.individuellplan.api.participant.ContributionResponse;
import no.individuellplan.api.participant.ParticipantResponse;
import no.individuellplan.api.register.Names;
import no.individuellplan.core.plan.PlanView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What stands in the plan, of the areas open to the reader.")
public record PartsResponse(
        List<TextResponse> texts,
        List<GoalResponse> goals,
        List<MeasureResponse> measures,
        List<ParticipantResponse> participants,
        List<ContributionResponse> contributions) {

    static PartsResponse of(PlanView.Body body, Names names) {
        return new PartsResponse(
                body.texts().stream().map(TextResponse::of).toList(),
                body.goals().stream().map(GoalResponse::of).toList(),
                body.measures().stream()
                        .map(measure -> MeasureResponse.of(measure, names))
                        .toList(),
                body.participants().stream()
                        .map(participant -> ParticipantResponse.of(participant, names))
                        .toList(),
                body.contributions().stream()
                        .map(contribution -> ContributionResponse.of(contribution, names))
                        .toList());
    }
}
