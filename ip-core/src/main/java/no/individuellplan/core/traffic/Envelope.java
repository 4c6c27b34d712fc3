package no.individuellplan.core.traffic;

import java.time.Instant;
import java.util.UUID;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.message.EMessage;
import no.individuellplan.core.message.EMessageState;

/**
 * The outside of one e-message.
 *
 * @param msgId null when what came could not be read so far
 * @param type code of list 8279, or APPREC; null when unreadable
 * @param genDate when it was made; null when unreadable
 * @param code of list 8221 when it was refused; else null
 * @param bytes how large it is
 * @param setAside an operator has stopped it from being tried
 * @param tries that failed one after the other, the last one among them
 * @param lastFailure null when none has failed
 * @param nextTry null when it is not tried any more
 */
public record Envelope(
        EMessageId id,
        EMessage.Direction direction,
        UUID msgId,
        String type,
        String senderHer,
        String receiverHer,
        Instant genDate,
        EMessageState state,
        Instant stateAt,
        String code,
        long bytes,
        boolean setAside,
        int tries,
        Instant lastFailure,
        Instant nextTry) {

    /** What is the matter with it, and so what one can do. */
    public Trouble trouble() {
        return switch (state) {
            case READY -> setAside ? Trouble.SET_ASIDE : tries > 0 ? Trouble.CANNOT_LEAVE : Trouble.NONE;
            case RECEIVED -> tries > 0 ? Trouble.CANNOT_BE_READ : Trouble.NONE;
            case OVERDUE -> Trouble.NOT_ACKNOWLEDGED;
            case REJECTED -> Trouble.REJECTED;
            case REFUSED -> Trouble.REFUSED;
            case UNMATCHED -> Trouble.UNMATCHED;
            case HELD -> Trouble.HELD;
            case SENT, ACKNOWLEDGED, STOPPED, IMPORTED, REPLACED, CANCELLED, DISMISSED -> Trouble.NONE;
        };
    }

    /** Waits for a next try. */
    public boolean canBeTried() {
        return !setAside && (state == EMessageState.READY || state == EMessageState.RECEIVED);
    }

    public boolean canBeSetAside() {
        return !setAside && state == EMessageState.READY;
    }
}
