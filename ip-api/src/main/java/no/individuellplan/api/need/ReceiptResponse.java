package no.individuellplan.api.need;

import java.time.Instant;
import java.util.UUID;
import no.individuellplan.core.need.Receipt;

/** That it arrived, when and where; the same whatever was known before. */
public record ReceiptResponse(UUID need, Instant at, String receivedBy) {

    static ReceiptResponse of(Receipt receipt) {
        return new ReceiptResponse(receipt.need().value(), receipt.at(), receipt.receivedBy());
    }
}
