package no.individuellplan.bench;

import java.util.Arrays;

/**
 * What one round came to.
 *
 * @param perSecond answers a second, all clients together
 * @param p50 half were answered within so many milliseconds
 * @param p99 99 of 100 were
 */
record Figures(double perSecond, double p50, double p99) {
    /** @param nanos how long each answer took, @param seconds how long the round was */
    static Figures of(long[] nanos, double seconds) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Figures(sorted.length / seconds, millis(sorted, 0.50), millis(sorted, 0.99));
    }

    /** The nearest-rank percentile. */
    private static double millis(long[] sorted, double part) {
        if (sorted.length == 0) {
            throw new IllegalArgumentException("Nothing was answered");
        }
        int rank = (int) Math.ceil(part * sorted.length);
        return sorted[Math.max(0, rank - 1)] / 1e6;
    }

    /** The one in the middle; of an even number the lower of the two. */
    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(sorted.length - 1) / 2];
    }
}
