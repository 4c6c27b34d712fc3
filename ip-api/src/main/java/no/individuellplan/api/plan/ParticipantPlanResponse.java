package no.individuellplan.api.plan;

import java.util.SortedSet;
import java.util.TreeSet;
import no.individuellplan.api.coordinator.ChairResponse;
import no.individuellplan.api.person.PersonResponse;
import no.individuellplan.api.register.Names;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Basis;
import no.individuellplan.core.plan.PlanView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param basis why this reader sees it */
@Schema(description = "A plan for a service that takes part: the frame, and the areas the person shares.")
public record ParticipantPlanResponse(
        PersonResponse person,
        SharedFrameResponse plan,
        PartsResponse parts,
        ChairResponse coordinator,
        SortedSet<Area> areas,
        Basis basis)
        implements PlanResponse {

    static ParticipantPlanResponse of(PlanView.ForParticipant view, Names names) {
        return new ParticipantPlanResponse(
                PersonResponse.of(view.person()),
                SharedFrameResponse.of(view.body().plan(), names),
                PartsResponse.of(view.body(), names),
                view.chair().map(chair -> ChairResponse.of(chair, names)).orElse(null),
                new TreeSet<>(view.areas()),
                view.basis());
    }
}
