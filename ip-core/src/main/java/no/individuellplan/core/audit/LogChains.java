package no.individuellplan.core.audit;

import java.time.LocalDate;
import java.util.List;

/**
 * The log as chains, for checking it and for tending it. Looks past permits: for the platform's own work only, which shows
 * none of the content to anybody. Each method is a short transaction of its own.
 */
public interface LogChains {
    /** Every chain that has a head, rows or both, by name; head and highest row as they stood at one moment. */
    List<ChainState> chains();

    /** Rows of the chain by place, from the place after the given one. Several at one place stand together. */
    List<ChainedEntry> rows(LogChain chain, long after, long until, int limit);

    /** The heads that have moved since a checkpoint last named them, by chain. */
    List<ChainHead> moved();

    /** By number. */
    List<LogCheckpoint> checkpoints();

    /** @throws RuntimeException when another has made a checkpoint of the same number */
    void add(LogCheckpoint checkpoint);

    /** Makes room for the month of the day and so many after it; what is there already is left alone. */
    void prepare(LocalDate day, int months);
}
