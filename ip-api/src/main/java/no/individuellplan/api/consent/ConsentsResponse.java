package no.individuellplan.api.consent;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param keptOut single items taken out of what is shared
 * @param ledger oldest first
 */
@Schema(description = "What is asked, what is shared today, and every answer there has been.")
public record ConsentsResponse(
        List<QuestionResponse> questions,
        List<SharingResponse> sharing,
        List<KeptOutResponse> keptOut,
        List<ConsentLineResponse> ledger) {}
