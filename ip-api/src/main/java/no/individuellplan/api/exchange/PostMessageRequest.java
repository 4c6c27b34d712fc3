package no.individuellplan.api.exchange;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A document to deliver.
 *
 * @param businessDocument in base64
 * @param contentType application/xml
 * @param contentTransferEncoding base64
 * @param ebXmlOverrides not used here
 * @param receiverHerIdsSubset of the receivers the document names, those to hand it to; null or empty for all
 */
public record PostMessageRequest(
        @NotBlank String businessDocument,
        @NotBlank String contentType,
        @NotBlank String contentTransferEncoding,
        EbXmlInfo ebXmlOverrides,
        @Size(max = 100) List<Integer> receiverHerIdsSubset) {
    byte[] document() {
        if (!contentType.equalsIgnoreCase(DocumentResponse.XML)
                || !contentTransferEncoding.equalsIgnoreCase("base64")) {
            throw Faults.of(400, "The document must be application/xml in base64");
        }
        try {
            return Base64.getDecoder().decode(businessDocument);
        } catch (IllegalArgumentException wrong) {
            throw Faults.of(400, "The document is not in base64");
        }
    }

    Set<String> receivers() {
        return receiverHerIdsSubset == null
                ? Set.of()
                : receiverHerIdsSubset.stream().map(String::valueOf).collect(Collectors.toSet());
    }
}
