package no.individuellplan.api.plan;

import java.time.Instant;
import no.individuellplan.core.plan.PlanText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param notRelevant why there is no text; left out when there is */
@Schema(description = "One of the plan's texts, with who wrote it last.")
public record TextResponse(
        PlanText.Kind kind, String text, String notRelevant, String writtenBy, Instant at, long version) {

    static TextResponse of(PlanText text) {
        return new TextResponse(text.kind(), text.text(), text.notRelevant(), text.byName(), text.at(), text.version());
    }
}
