package no.individuellplan.api.exchange;

import java.util.Base64;
import no.individuellplan.core.message.EMessage;

/**
 * A document, as it was written.
 *
 * @param businessDocument in base64
 */
public record DocumentResponse(String businessDocument, String contentType, String contentTransferEncoding) {
    static final String XML = "application/xml";

    static DocumentResponse of(EMessage message) {
        return new DocumentResponse(Base64.getEncoder().encodeToString(message.original()), XML, "base64");
    }
}
