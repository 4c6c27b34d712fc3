package no.individuellplan.api.exchange;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import no.individuellplan.core.mailbox.ExchangeRefused;

/** Faults as answers. */
final class Faults {
    private Faults() {}

    static WebApplicationException of(int status, String words) {
        return new WebApplicationException(Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(ErrorMessage.of(status, words, List.of()))
                .build());
    }

    static WebApplicationException notFound() {
        return of(404, "No such message");
    }

    /** 409 is ours: a sender who is not sure may post again, and learns that it was not needed. */
    static WebApplicationException of(ExchangeRefused refused) {
        return switch (refused.why()) {
            case UNREADABLE -> of(400, "It cannot be read who the document is from");
            case UNKNOWN_RECEIVER -> of(400, "None of the receivers has a mailbox here");
            case RECEIPT_OF_RECEIPT -> of(400, "An application receipt is not acknowledged");
            case NOT_YOURS -> of(403, "The HER-id is not one of your organisation's");
            case RECEIVED_BEFORE -> of(409, "The message was received before");
            case ANSWERED -> of(409, "The message has its application receipt");
        };
    }
}
