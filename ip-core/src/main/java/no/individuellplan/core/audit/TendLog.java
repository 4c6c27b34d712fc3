package no.individuellplan.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What the log needs done by itself: room for the months to come, and checkpoints. */
@ApplicationScoped
public class TendLog {
    /** So many months ahead: an installation whose jobs stand still for a quarter of a year loses nothing but order. */
    private static final int MONTHS_AHEAD = 4;

    private final LogChains log;
    private final Clock clock;

    public TendLog(LogChains log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** Makes room. Doing it again changes nothing. */
    public void prepare() {
        log.prepare(LocalDate.now(clock), MONTHS_AHEAD);
    }

    /** @return the new checkpoint, to be printed outside the database; empty when nothing has been written since the last */
    public Optional<LogCheckpoint> seal() {
        List<ChainHead> moved = log.moved();
        if (moved.isEmpty()) {
            return Optional.empty();
        }
        List<LogCheckpoint> before = log.checkpoints();
        LogCheckpoint next = LogCheckpoint.after(
                before.isEmpty() ? null : before.getLast(), clock.instant().truncatedTo(ChronoUnit.MICROS), moved);
        log.add(next);
        return Optional.of(next);
    }
}
