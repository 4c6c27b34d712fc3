package no.individuellplan.core.audit;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * The name of one chain of rows in the log. Each month has several, so that those who write at the same time never wait for
 * each other; a row goes to any that is free.
 *
 * @param month the first day of the month its rows belong to, in UTC
 */
public record LogChain(LocalDate month, int lane) implements Comparable<LogChain> {
    private static final Comparator<LogChain> ORDER =
            Comparator.comparing(LogChain::month).thenComparing(LogChain::lane);

    @Override
    public int compareTo(LogChain other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return month + "/" + lane;
    }
}
