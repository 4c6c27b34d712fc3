package no.individuellplan.core.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/**
 * A row of the log where it stands in its chain.
 *
 * @param line the order of writing, for rows of the same instant
 * @param place counted from 1 without gaps
 * @param form which canonical form its sum was taken over
 * @param hash the sum over its content, its place and the sum before it
 */
public record ChainedEntry(AccessLogEntry entry, long line, LogChain chain, long place, int form, Hash hash) {

    /** Whether the sum is the one this content gives after that row; false too for a form nobody knows. */
    boolean follows(Hash previous) {
        return switch (form) {
            case 1 -> hash.equals(firstForm(previous).hash());
            case 2 -> hash.equals(secondForm(previous).hash());
            default -> false;
        };
    }

    /** Of rows written today. The database writes the same in {@code ip_log_sum}; a change is a new form. */
    JsonText secondForm(Hash previous) {
        JsonText text = new JsonText().add("ip-access-log-2");
        content(previous).forEach(text::add);
        return text;
    }

    /** Of rows written before there were chains, and the first chained ones; {@code ip_log_hash} in the database. */
    CanonicalText firstForm(Hash previous) {
        CanonicalText text = new CanonicalText().add("ip-access-log-1");
        content(previous).forEach(text::add);
        return text;
    }

    /** What both forms are taken over, in this order for ever: another content is another form. */
    private Stream<Object> content(Hash previous) {
        return Stream.of(
                chain.month(),
                chain.lane(),
                place,
                previous,
                line,
                entry.id(),
                ChronoUnit.MICROS.between(Instant.EPOCH, entry.at()),
                entry.subject(),
                entry.actor(),
                entry.actorName(),
                entry.organisation(),
                entry.onBehalfOf(),
                entry.kind().name(),
                entry.basis(),
                entry.information(),
                entry.period());
    }
}
