package no.individuellplan.core.mailbox;

import java.util.Set;
import java.util.UUID;

/**
 * Which unread messages a correspondent asks for.
 *
 * @param receivers HER-ids they are for
 * @param sender HER-id of who wrote them; null for anybody
 * @param msgId of the document; null for all
 * @param limit the most to tell of
 * @param newestFirst by when they were made; else the oldest first
 */
public record Wanted(Set<String> receivers, String sender, UUID msgId, int limit, boolean newestFirst) {
    public Wanted {
        receivers = Set.copyOf(receivers);
    }
}
