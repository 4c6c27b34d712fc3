package no.individuellplan.integration.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a run has seen. Times are processor time of the one thread that reads. */
final class Tally {
    private final Map<String, Long> outcomes = new TreeMap<>();
    private final List<String> finds = new ArrayList<>();
    private long slowest;
    private long slowestNumber;
    private long largest;
    private long count;

    void add(long number, String outcome, long nanos, long allocated) {
        count++;
        outcomes.merge(outcome, 1L, Long::sum);
        largest = Math.max(largest, allocated);
        if (nanos > slowest) {
            slowest = nanos;
            slowestNumber = number;
        }
    }

    void find(String what) {
        finds.add(what);
    }

    List<String> finds() {
        return List.copyOf(finds);
    }

    long slowestMillis() {
        return slowest / 1_000_000;
    }

    long largestMegabytes() {
        return largest / (1024 * 1024);
    }

    Map<String, Long> outcomes() {
        return Map.copyOf(outcomes);
    }

    String report(long nanos) {
        StringBuilder text = new StringBuilder(String.format(
                "%,d inputs, %,d a second, slowest read %d ms (number %d), most memory for one read %d MB, %d finds%n",
                count,
                count * 1_000_000_000L / Math.max(1, nanos),
                slowestMillis(),
                slowestNumber,
                largestMegabytes(),
                finds.size()));
        outcomes.forEach((outcome, times) -> text.append(String.format("%,12d  %s%n", times, outcome)));
        return text.toString();
    }
}
