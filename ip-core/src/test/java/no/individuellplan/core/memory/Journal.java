package no.individuellplan.core.memory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What the running transaction has changed, and how to take it back. Outside a transaction every change stands at once. */
public final class Journal {
    /**
     * One row added or changed.
     *
     * @param place where it lies now, or lay when removed
     * @param was where it lay before; null when added
     * @param before null when added
     * @param after null when removed
     */
    public record Change(String table, Place place, Place was, Object before, Object after) {}

    private final Deque<Runnable> undo = new ArrayDeque<>();
    private final List<Change> changes = new ArrayList<>();
    private boolean running;

    public void begin() {
        if (running) {
            throw new IllegalStateException("A transaction is already running");
        }
        running = true;
        changes.clear();
    }

    public void commit() {
        running = false;
        undo.clear();
    }

    public void rollBack() {
        while (!undo.isEmpty()) {
            undo.pop().run();
        }
        changes.clear();
        running = false;
    }

    /** What the last transaction changed; empty when it was rolled back. */
    public List<Change> changes() {
        return List.copyOf(changes);
    }

    public void record(Change change, Runnable back) {
        if (running) {
            changes.add(change);
            undo.push(back);
        }
    }
}
