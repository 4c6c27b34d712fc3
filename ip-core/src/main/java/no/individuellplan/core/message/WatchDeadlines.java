package no.individuellplan.core.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/**
 * A message without an acknowledgement after 96 hours has failed for its sender (HIS 80415), also when it never left: then
 * it does not leave any more. A late acknowledgement still counts.
 */
@ApplicationScoped
public class WatchDeadlines {
    /** From GenDate. */
    public static final Duration LIMIT = Duration.ofHours(96);

    private final EMessages messages;
    private final Clock clock;

    public WatchDeadlines(EMessages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** @return how many went overdue now */
    @Transactional
    public int mark() {
        var late = messages.unacknowledged(clock.instant().minus(LIMIT));
        late.forEach(message -> messages.save(message.to(EMessageState.OVERDUE, clock.instant(), null, null)));
        return late.size();
    }
}
