package no.individuellplan.integration.transport.amqp;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import no.individuellplan.integration.transport.Parcel;
import no.individuellplan.integration.transport.SealBroken;
import no.individuellplan.integration.transport.WireFault;
import org.apache.qpid.protonj2.client.Message;
import org.apache.qpid.protonj2.client.exceptions.ClientException;

/**
 * What stands outside on a message in a queue: properties and application properties of the AMQP specification for e-messages.
 *
 * @param messageId MsgId, or Id of an AppRec
 * @param type code of list 8279, or APPREC
 */
record Envelope(String messageId, String type, String fromHer, String toHer) {
    static final String CONTENT_TYPE = "application/pkcs7-mime; smime-type=signed-and-enveloped-data";
    static final String FROM = "fromHerId";
    static final String TO = "toHerId";
    static final String MADE_AT = "applicationTimeStamp";
    /** Known to one kind of broker, which then drops what it has got already; nothing to others. */
    private static final String DUPLICATE = "_AMQ_DUPL_ID";

    /** @param sealed content @param replyTo the sender's own queue */
    static Message<byte[]> put(Parcel parcel, byte[] sealed, String queue, String replyTo, Instant now)
            throws ClientException {
        Message<byte[]> message = Message.create(sealed);
        message.durable(true)
                .messageId(parcel.msgId().toString())
                .to(queue)
                .replyTo(replyTo)
                .subject(parcel.type())
                .contentType(CONTENT_TYPE)
                .property(FROM, parcel.fromHer())
                .property(TO, parcel.toHer())
                .property(MADE_AT, timestamp(now))
                .property(DUPLICATE, parcel.msgId() + "@" + parcel.toHer());
        if (parcel.conversation() != null) {
            message.groupId(parcel.conversation().toString());
        }
        return message;
    }

    /** As far as it says who it is from and what it is, whatever it lacks. */
    static Envelope of(Message<?> message) throws ClientException {
        return new Envelope(
                text(message.messageId()), message.subject(), text(message.property(FROM)), text(message.property(TO)));
    }

    /** @throws SealBroken when something it needs is missing or odd, or it is for another address */
    static void check(Message<?> message, String mailbox) throws ClientException, SealBroken {
        Envelope read = of(message);
        for (String needed :
                new String[] {read.messageId, read.type, read.fromHer, read.toHer, text(message.property(MADE_AT))}) {
            if (needed == null || needed.isBlank()) {
                throw new SealBroken(WireFault.FIELD_MISSING);
            }
        }
        if (!read.toHer.equals(mailbox) || !isUuid(read.messageId) || !isTime(text(message.property(MADE_AT)))) {
            throw new SealBroken(WireFault.FIELD_INVALID);
        }
    }

    static String timestamp(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
    }

    static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static boolean isUuid(String text) {
        try {
            return UUID.fromString(text) != null;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    private static boolean isTime(String text) {
        try {
            return OffsetDateTime.parse(text) != null;
        } catch (DateTimeParseException none) {
            return false;
        }
    }
}
