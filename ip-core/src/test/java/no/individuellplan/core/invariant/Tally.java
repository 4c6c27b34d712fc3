package no.individuellplan.core.invariant;

import java.util.Map;
import java.util.TreeMap;

/** How many of each kind were done and how many refused: a run that only meets refusals proves nothing. */
final class Tally {
    private final Map<String, Integer> done = new TreeMap<>();
    private final Map<String, Integer> refused = new TreeMap<>();

    void done(String kind) {
        done.merge(kind, 1, Integer::sum);
    }

    void refused(String kind) {
        refused.merge(kind, 1, Integer::sum);
    }

    Map<String, Integer> done() {
        return done;
    }

    Map<String, Integer> refused() {
        return refused;
    }

    /** Both together. */
    Tally and(Tally other) {
        Tally both = new Tally();
        for (Tally one : new Tally[] {this, other}) {
            one.done.forEach((kind, times) -> both.done.merge(kind, times, Integer::sum));
            one.refused.forEach((kind, times) -> both.refused.merge(kind, times, Integer::sum));
        }
        return both;
    }

    int total() {
        return sum(done) + sum(refused);
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public String toString() {
        return "done " + done + "\nrefused " + refused;
    }
}
