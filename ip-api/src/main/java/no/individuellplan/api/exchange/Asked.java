package no.individuellplan.api.exchange;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.mailbox.Wanted;

/** What stands in an address, read strictly: what cannot be understood is refused (400), never taken for something else. */
final class Asked {
    private static final int USUAL = 10;
    private static final int MOST = 100;
    private static final Pattern HER = Pattern.compile("[1-9]\\d{0,8}");

    private Asked() {}

    static EMessageId id(String text) {
        return new EMessageId(uuid(text).orElseThrow(() -> Faults.of(400, "The id must be a Guid")));
    }

    static String her(String text) {
        if (text == null || !HER.matcher(text).matches()) {
            throw Faults.of(400, "A HER-id is a number");
        }
        return text;
    }

    /** Empty when the document asked for has an id that no message here can have. */
    static Optional<Wanted> wanted(List<String> receivers, String sender, String document, String limit, String order) {
        if (receivers.isEmpty() || receivers.size() > MOST) {
            throw Faults.of(400, "ReceiverHerIds must have one HER-id or more, a hundred at most");
        }
        Wanted wanted = new Wanted(
                receivers.stream().map(Asked::her).collect(Collectors.toSet()),
                sender == null ? null : her(sender),
                document == null ? null : uuid(document).orElse(null),
                limit(limit),
                newestFirst(order));
        return document != null && wanted.msgId() == null ? Optional.empty() : Optional.of(wanted);
    }

    static boolean yes(String text) {
        return switch (text == null ? "false" : text.toLowerCase(java.util.Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Faults.of(400, "IncludeMetadata must be true or false");
        };
    }

    private static int limit(String text) {
        if (text == null) {
            return USUAL;
        }
        if (!text.matches("\\d{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST) {
            throw Faults.of(400, "MessagesToFetch must be from 1 to 100");
        }
        return Integer.parseInt(text);
    }

    private static boolean newestFirst(String order) {
        return switch (order == null ? "1" : order) {
            case "1", "Ascending" -> false;
            case "2", "Descending" -> true;
            default -> throw Faults.of(400, "OrderBy must be Ascending or Descending");
        };
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }
}
