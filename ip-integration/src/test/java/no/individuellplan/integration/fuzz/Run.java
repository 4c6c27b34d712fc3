package no.individuellplan.integration.fuzz;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.individuellplan.core.message.MessageFormat.Incoming;

/** Makes inputs and judges what is read of each. A find is kept as a file under {@code target/fuzz}. */
final class Run {
    private static final long SECOND = 1_000_000_000;
    private static final int EVERY = 50_000;
    private static final int ENOUGH = 20;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final long seed;
    private final Inputs inputs;
    private final List<Trial> trials;
    private final Tally tally = new Tally();

    /** @param trials taken in turn: with schemas, and without */
    Run(long seed, Seeds seeds, Doors doors, List<Trial> trials) {
        this.seed = seed;
        this.inputs = new Inputs(seed, seeds, doors);
        this.trials = trials;
    }

    Tally inputs(long from, long count) {
        long start = System.nanoTime();
        for (long number = from; number < from + count && tally.finds().size() < ENOUGH; number++) {
            one(number);
            if ((number - from + 1) % EVERY == 0) {
                System.out.print("fuzz " + seed + ": " + tally.report(System.nanoTime() - start));
            }
        }
        System.out.print("fuzz " + seed + ": " + tally.report(System.nanoTime() - start));
        tally.finds().forEach(System.out::println);
        return tally;
    }

    private void one(long number) {
        byte[] bytes = inputs.input(number);
        Trial trial = trials.get((int) (number % trials.size()));
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        long start = THREADS.getCurrentThreadCpuTime();
        try {
            Incoming read = trial.read(bytes);
            long nanos = THREADS.getCurrentThreadCpuTime() - start;
            allocated = THREADS.getCurrentThreadAllocatedBytes() - allocated;
            tally.add(number, trial.judge(bytes, read), nanos, allocated);
            if (nanos > SECOND) {
                find(number, bytes, "took " + nanos / 1_000_000 + " ms");
            }
        } catch (RuntimeException | Error broken) {
            find(number, bytes, broken.toString());
        }
    }

    private void find(long number, byte[] bytes, String what) {
        Path file = Path.of("target", "fuzz", seed + "-" + number + ".bin");
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tally.find("-Dip.fuzz.seed=" + seed + " -Dip.fuzz.from=" + number + " -Dip.fuzz=1: " + what);
    }
}
