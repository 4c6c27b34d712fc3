package no.individuellplan.core.audit;

import java.time.Instant;
import java.util.List;

/**
 * Where every chain stood that had moved since the checkpoint before. Its sum is printed and kept outside the database: who
 * rewrites the database cannot rewrite that.
 *
 * @param number counted from 1 without gaps
 * @param heads by chain
 * @param hash over all of this and the sum of the checkpoint before
 */
public record LogCheckpoint(long number, Instant at, List<ChainHead> heads, Hash hash) {
    public LogCheckpoint {
        heads = List.copyOf(heads);
    }

    /** @param before null for the first */
    static LogCheckpoint after(LogCheckpoint before, Instant at, List<ChainHead> heads) {
        long number = before == null ? 1 : before.number() + 1;
        return new LogCheckpoint(number, at, heads, sum(before, number, at, heads));
    }

    /** Whether the sum is the one this content gives after that checkpoint. */
    boolean follows(LogCheckpoint before) {
        return number == (before == null ? 1 : before.number() + 1) && hash.equals(sum(before, number, at, heads));
    }

    /** What is printed: enough to find this checkpoint again and to see that it is the same. */
    public String printed() {
        return number + ":" + hash.hex();
    }

    private static Hash sum(LogCheckpoint before, long number, Instant at, List<ChainHead> heads) {
        CanonicalText text = new CanonicalText()
                .add("ip-access-log-checkpoint-1")
                .add(number)
                .add(before == null ? null : before.hash())
                .add(at);
        heads.stream()
                .sorted((one, other) -> one.chain().compareTo(other.chain()))
                .forEach(head -> text.add(head.chain().month())
                        .add(head.chain().lane())
                        .add(head.place())
                        .add(head.hash()));
        return text.hash();
    }
}
