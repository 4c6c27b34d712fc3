package no.individuellplan.web.message;

import no.individuellplan.core.message.EMessage;
import no.individuellplan.core.message.EMessageState;

/**
 * How an e-message stands.
 *
 * @param code of list 8221 when it was refused; else null
 * @param words what the receiver or the platform said of it; else null
 */
public record SentState(EMessageState state, String code, String words) {
    /** Kept from leaving because it would have told where somebody is. */
    public boolean stoppedForAddress() {
        return state == EMessageState.STOPPED && "ADDRESS".equals(words);
    }

    static SentState of(EMessage message) {
        return new SentState(message.state(), message.code(), message.words());
    }
}
