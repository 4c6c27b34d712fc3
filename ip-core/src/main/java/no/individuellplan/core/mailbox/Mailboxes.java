package no.individuellplan.core.mailbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.message.EMessage;

/** What lies here for those who fetch it themselves. Looks past permits: {@link Correspondent}s are asked about before. */
public interface Mailboxes {
    /** Lays a message out for its receiver; the same again changes nothing. */
    void lay(EMessageId message, String receiver, Instant at);

    Optional<Laid> find(EMessageId message);

    /** Those nobody has said to have for good, by when they were made. */
    List<EMessage> unread(Wanted wanted);

    /** The receiver has it for good; the first time stands. */
    void read(EMessageId message, Instant at);
}
