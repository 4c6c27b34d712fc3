package no.individuellplan.api.consent;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param ledger oldest first */
@Schema(description = "What is asked, what is shared today, and every answer there has been.")
public record ConsentsResponse(
        List<QuestionResponse> questions, List<SharingResponse> sharing, List<ConsentLineResponse> ledger) {}
