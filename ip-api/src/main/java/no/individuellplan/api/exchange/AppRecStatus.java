package no.individuellplan.api.exchange;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Arrays;
import no.individuellplan.core.message.EMessage;

/** What an AppRec says (list 8258), in the names of the MSH API. */
public enum AppRecStatus {
    Ok("1"),
    Rejected("2"),
    /** Never of the messages exchanged here (HIS 80415). */
    OkErrorInMessagePart("3");

    private final String code;

    AppRecStatus(String code) {
        this.code = code;
    }

    /** By name, or by the code of list 8258. */
    @JsonCreator
    static AppRecStatus of(String text) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(text) || one.code.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such status"));
    }

    /** Null until there is one. */
    static AppRecStatus of(EMessage message) {
        return switch (message.state()) {
            case ACKNOWLEDGED, IMPORTED, HELD, REPLACED, CANCELLED, UNMATCHED, DISMISSED -> Ok;
            case REJECTED, REFUSED -> Rejected;
            case READY, SENT, OVERDUE, STOPPED, RECEIVED -> null;
        };
    }
}
