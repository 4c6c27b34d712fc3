package no.individuellplan.core.audit;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Chains in memory, which anybody can spoil. */
public final class InMemoryLogChains implements LogChains {
    private static final Hash NOT_YET = Hash.of("");

    final List<ChainedEntry> rows = new ArrayList<>();
    final Map<LogChain, ChainHead> heads = new TreeMap<>();
    final List<LogCheckpoint> checkpoints = new ArrayList<>();
    private long line;

    /** At the end of that lane of its month. */
    ChainedEntry write(AccessLogEntry entry, int lane) {
        LogChain chain =
                new LogChain(LocalDate.ofInstant(entry.at(), ZoneOffset.UTC).withDayOfMonth(1), lane);
        ChainHead head = heads.getOrDefault(chain, new ChainHead(chain, 0, null));
        ChainedEntry row = summed(new ChainedEntry(entry, ++line, chain, head.place() + 1, 2, NOT_YET), head.hash());
        rows.add(row);
        heads.put(chain, new ChainHead(chain, row.place(), row.hash()));
        return row;
    }

    static ChainedEntry summed(ChainedEntry row, Hash previous) {
        return new ChainedEntry(
                row.entry(),
                row.line(),
                row.chain(),
                row.place(),
                row.form(),
                row.form() == 1
                        ? row.firstForm(previous).hash()
                        : row.secondForm(previous).hash());
    }

    @Override
    public List<ChainState> chains() {
        return Stream.concat(heads.keySet().stream(), rows.stream().map(ChainedEntry::chain))
                .distinct()
                .sorted()
                .map(chain -> new ChainState(chain, heads.get(chain), highest(chain)))
                .toList();
    }

    @Override
    public List<ChainedEntry> rows(LogChain chain, long after, long until, int limit) {
        return rows.stream()
                .filter(row -> row.chain().equals(chain) && row.place() > after && row.place() <= until)
                .sorted(Comparator.comparing(ChainedEntry::place))
                .toList();
    }

    @Override
    public List<ChainHead> moved() {
        Map<LogChain, Long> sealed = checkpoints.stream()
                .flatMap(one -> one.heads().stream())
                .collect(Collectors.toMap(ChainHead::chain, ChainHead::place, Math::max));
        return heads.values().stream()
                .filter(head -> head.place() > sealed.getOrDefault(head.chain(), 0L))
                .toList();
    }

    @Override
    public List<LogCheckpoint> checkpoints() {
        return List.copyOf(checkpoints);
    }

    @Override
    public void add(LogCheckpoint checkpoint) {
        checkpoints.add(checkpoint);
    }

    @Override
    public void prepare(LocalDate day, int months) {
        // Memory has room for every month.
    }

    private long highest(LogChain chain) {
        Optional<ChainedEntry> last =
                rows.stream().filter(row -> row.chain().equals(chain)).max(Comparator.comparing(ChainedEntry::place));
        return last.map(ChainedEntry::place).orElse(0L);
    }
}
