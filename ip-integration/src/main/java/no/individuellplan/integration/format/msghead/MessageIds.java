package no.individuellplan.integration.format.msghead;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** MsgId has to be a UUID in its usual form, five groups of hexadecimal digits (E10 otherwise). */
public final class MessageIds {

    private static final Pattern FORM =
            Pattern.compile("\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12}");

    private MessageIds() {}

    public static Optional<UUID> uuid(String messageId) {
        return FORM.matcher(messageId).matches() ? Optional.of(UUID.fromString(messageId)) : Optional.empty();
    }
}
