package no.individuellplan.faults;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import no.individuellplan.local.TwoInstallations;

/**
 * {@code ./ip faults}: a municipality and a hospital trust, each with an installation and a database, write to each other over
 * a broker while applications, database and broker are killed at random. Ends with 1 when anything is lost, doubled, out of
 * order within a conversation or not acknowledged in the end.
 */
public final class FaultRun {
    private static final String USE = "./ip faults [--messages NUMBER] [--kills NUMBER] [--seed NUMBER]";
    private static final int AT_ONCE = 12;
    private static final int LONGEST_PAUSE_MS = 8_000;
    private static final long TO_BEGIN_MS = 120_000;
    private static final long TO_SETTLE_MS = 900_000;

    private final PrintStream out;
    private final int messages;
    private final int kills;
    private final long seed;

    /** @param messages both ways together @param kills of all parts together */
    public FaultRun(PrintStream out, int messages, int kills, long seed) {
        this.out = out;
        this.messages = messages;
        this.kills = kills;
        this.seed = seed;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int messages = 10_000;
        int kills = 200;
        long seed = System.nanoTime();
        try {
            for (int i = 0; i < arguments.length; i += 2) {
                long number = Long.parseLong(arguments[i + 1]);
                switch (arguments[i]) {
                    case "--messages" -> messages = Math.toIntExact(number);
                    case "--kills" -> kills = Math.toIntExact(number);
                    case "--seed" -> seed = number;
                    default -> throw new IllegalArgumentException(arguments[i]);
                }
            }
        } catch (RuntimeException unreadable) {
            System.err.println(USE);
            System.exit(2);
        }
        System.exit(new FaultRun(out, messages, kills, seed).run() ? 0 : 1);
    }

    /** @return whether nothing was lost, doubled, out of order or left without an answer */
    public boolean run() {
        out.printf("%d messages, %d kills, seed %d%n", messages, kills, seed);
        try (TwoInstallations installations = TwoInstallations.fresh("faults")) {
            return run(installations);
        }
    }

    /** As {@link #run()}, between installations that run already. */
    public boolean run(TwoInstallations installations) {
        Client town = new Client(installations.town(), "marit");
        Client trust = new Client(installations.trust(), "ingrid");
        int each = Math.clamp(messages / 100, 5, 60);
        int number = Math.max(1, messages / (2 * each));
        List<Conversation> conversations = new Conversations(town, trust).begin(number, TO_BEGIN_MS);
        out.printf("%d conversations; each side writes %d in each%n", number, each);

        long begun = System.nanoTime();
        Random random = new Random(seed);
        Killer killer = new Killer(installations, random, kills, LONGEST_PAUSE_MS);
        AtomicInteger written = new AtomicInteger();
        Pace pace = new Pace(Math.max(2, messages / Math.max(30.0, kills * LONGEST_PAUSE_MS / 1_500.0)));
        List<Runnable> work = new ArrayList<>();
        for (Conversation one : conversations) {
            work.add(new Writer(town, one.inTown(), "town", each, written, pace));
            work.add(new Writer(trust, one.inTrust(), "trust", each, written, pace));
        }
        Collections.shuffle(work, random);
        Thread kill = Thread.ofPlatform().start(killer);
        Thread tell = Thread.ofVirtual().start(() -> tell(killer, written, begun));
        try {
            all(work);
            kill.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            kill.interrupt();
            tell.interrupt();
        }
        return judge(installations, conversations, each, killer, begun);
    }

    private boolean judge(
            TwoInstallations installations, List<Conversation> conversations, int each, Killer killer, long begun) {
        Ledger town = new Ledger(installations.townDatabase());
        Ledger trust = new Ledger(installations.trustDatabase());
        boolean settled = settle(town, trust);
        Verdict fromTown = Verdict.NOTHING;
        Verdict fromTrust = Verdict.NOTHING;
        for (Conversation one : conversations) {
            fromTown = fromTown.and(Verdict.of("town", 0, each, trust.received(one.inTrust())));
            fromTrust = fromTrust.and(Verdict.of("trust", 1, each, town.received(one.inTown())));
        }
        out.printf("killed: %s%n", killer.done());
        out.printf("from town:  %s; %d acknowledged%n", fromTown, town.acknowledged());
        out.printf("from trust: %s; %d acknowledged%n", fromTrust, trust.acknowledged());
        out.printf(
                "without exactly one receipt: %d and %d; refused on the wire: %d and %d; not settled: %d and %d%n",
                town.withoutOneReceipt(),
                trust.withoutOneReceipt(),
                town.faults(),
                trust.faults(),
                town.unsettled(),
                trust.unsettled());
        out.printf(Locale.ROOT, "%.0f s in all%n", (System.nanoTime() - begun) / 1e9);
        return settled
                && fromTown.good()
                && fromTrust.good()
                && town.withoutOneReceipt() == 0
                && trust.withoutOneReceipt() == 0;
    }

    private boolean settle(Ledger town, Ledger trust) {
        long end = System.nanoTime() + TO_SETTLE_MS * 1_000_000;
        while (System.nanoTime() < end) {
            if (town.unsettled() == 0 && trust.unsettled() == 0) {
                return true;
            }
            Pace.pause(1_000);
        }
        return false;
    }

    private void tell(Killer killer, AtomicInteger written, long begun) {
        while (!Thread.currentThread().isInterrupted()) {
            Pace.pause(30_000);
            if (!Thread.currentThread().isInterrupted()) {
                out.printf(
                        Locale.ROOT,
                        "%5.0f s: %d written, killed %s%n",
                        (System.nanoTime() - begun) / 1e9,
                        written.get(),
                        killer.done());
            }
        }
    }

    private static void all(List<Runnable> work) throws InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> all = new ArrayList<>();
            work.forEach(one -> all.add(threads.submit(one)));
            for (Future<?> one : all) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
        }
    }
}
