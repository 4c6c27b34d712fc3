package no.individuellplan.faults;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What became of the messages of one side.
 *
 * @param expected how many were written
 * @param arrived how many stand at the other side
 * @param lost written and not there
 * @param doubled there more than once
 * @param outOfOrder that stand before one that was written earlier in the same conversation
 */
record Verdict(int expected, int arrived, int lost, int doubled, int outOfOrder) {
    static final Verdict NOTHING = new Verdict(0, 0, 0, 0, 0);

    /** @param side what the messages begin with @param first number of the first @param last number of the last */
    static Verdict of(String side, int first, int last, List<String> received) {
        Set<String> seen = new HashSet<>();
        int doubled = 0;
        int outOfOrder = 0;
        int highest = Integer.MIN_VALUE;
        for (String text : received) {
            int number = Integer.parseInt(text.substring(side.length() + 1));
            if (!seen.add(text)) {
                doubled++;
            } else if (number < highest) {
                outOfOrder++;
            }
            highest = Math.max(highest, number);
        }
        int lost = 0;
        for (int i = first; i <= last; i++) {
            if (!seen.contains(Writer.text(side, i))) {
                lost++;
            }
        }
        return new Verdict(last - first + 1, received.size(), lost, doubled, outOfOrder);
    }

    Verdict and(Verdict other) {
        return new Verdict(
                expected + other.expected,
                arrived + other.arrived,
                lost + other.lost,
                doubled + other.doubled,
                outOfOrder + other.outOfOrder);
    }

    boolean good() {
        return lost == 0 && doubled == 0 && outOfOrder == 0;
    }

    @Override
    public String toString() {
        return expected + " written, " + arrived + " arrived: " + lost + " lost, " + doubled + " doubled, " + outOfOrder
                + " out of order";
    }
}
