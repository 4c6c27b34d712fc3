package no.individuellplan.core.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Follows one chain from its first row to its head, row by row in the order of their places. */
final class ChainCheck {
    /** A chain that is quite spoiled is told of in so many faults. */
    private static final int ENOUGH = 50;

    private final ChainState state;
    private final NavigableMap<Long, Hash> sealed;
    private final List<LogFault> faults = new ArrayList<>();
    private long last;
    private Hash lastHash;

    /** @param sealed the sums that checkpoints name, by place */
    ChainCheck(ChainState state, Map<Long, Hash> sealed) {
        this.state = state;
        this.sealed = new TreeMap<>(sealed);
    }

    void next(ChainedEntry row) {
        if (row.place() <= last) {
            fault(LogFault.Kind.REPEATED, row.place());
            return;
        }
        if (row.place() > last + 1) {
            fault(LogFault.Kind.MISSING, last + 1);
        } else if (!row.follows(lastHash)) {
            fault(LogFault.Kind.CHANGED, row.place());
        }
        if (!row.hash().equals(sealed.getOrDefault(row.place(), row.hash()))) {
            fault(LogFault.Kind.SEALED_ROW_CHANGED, row.place());
        }
        last = row.place();
        lastHash = row.hash();
    }

    /** The place to read on from. */
    long last() {
        return last;
    }

    /** All that is wrong, when every row up to the head has been followed. */
    List<LogFault> faults() {
        ChainHead head = state.head();
        if (head == null) {
            fault(LogFault.Kind.HEAD_MISSING, 1);
        } else {
            compare(head);
        }
        sealed.tailMap(last, false).keySet().stream()
                .findFirst()
                .ifPresent(place -> fault(LogFault.Kind.SEALED_ROW_MISSING, place));
        return List.copyOf(faults);
    }

    private void compare(ChainHead head) {
        if (last < head.place()) {
            fault(LogFault.Kind.TAIL_MISSING, last + 1);
        } else if (head.place() > 0 && last == head.place() && !head.hash().equals(lastHash)) {
            fault(LogFault.Kind.HEAD_CHANGED, last);
        }
        if (state.highest() > head.place()) {
            fault(LogFault.Kind.BEYOND_HEAD, head.place() + 1);
        }
    }

    private void fault(LogFault.Kind kind, long place) {
        if (faults.size() < ENOUGH) {
            faults.add(new LogFault(kind, state.chain().toString(), place));
        }
    }
}
