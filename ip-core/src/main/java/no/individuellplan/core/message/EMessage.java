package no.individuellplan.core.message;

import java.time.Instant;
import java.util.UUID;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.ThreadId;
import no.individuellplan.core.id.UnitId;

/**
 * One e-message ({@code e-melding}) with its bytes as sent or received. Never changed but for state and what the
 * acknowledgement said.
 *
 * @param msgId MsgId of MsgHead, or Id of an AppRec; null when what came could not be read so far
 * @param type code of list 8279, or APPREC; null when unreadable
 * @param conversation RefToConversation, else the message's own id
 * @param senderHer HER-id at the lower level; null when unreadable
 * @param receiverHer HER-id of the mailbox it is for, or arrived in
 * @param unit our unit: sender of what goes out, receiver of what comes in
 * @param person whom it is about; null when not known or not certain
 * @param answers the message an AppRec is for; else null
 * @param genDate GenDate of the message; the 96 hours run from it
 * @param code the code of list 8221 when refused; else null
 * @param words what a person should know of the state: a refusal's text, a warning; else null
 */
public record EMessage(
        EMessageId id,
        Direction direction,
        UUID msgId,
        String type,
        UUID conversation,
        String senderHer,
        String receiverHer,
        UnitId unit,
        PersonId person,
        ThreadId thread,
        EMessageId answers,
        Instant genDate,
        EMessageState state,
        Instant stateAt,
        String code,
        String words,
        byte[] original,
        long version) {

    /** Seen from here. */
    public enum Direction {
        OUT,
        IN
    }

    /** As it stands after something happened to it. */
    public EMessage to(EMessageState next, Instant at, String newCode, String newWords) {
        return new EMessage(
                id,
                direction,
                msgId,
                type,
                conversation,
                senderHer,
                receiverHer,
                unit,
                person,
                thread,
                answers,
                genDate,
                next,
                at,
                newCode,
                newWords,
                original,
                version);
    }

    /** Waits for somebody to say whom it is about. */
    public boolean waits() {
        return state == EMessageState.UNMATCHED;
    }

    @Override
    public String toString() {
        return "EMessage[" + id + " " + state + "]";
    }
}
