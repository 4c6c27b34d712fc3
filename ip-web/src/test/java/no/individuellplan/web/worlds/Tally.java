package no.individuellplan.web.worlds;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/** What has been held against each other so far, and where it did not agree. */
final class Tally {
    private static final int MOST = 30;

    /** What is counted: in how many worlds it was done. */
    private static final List<String> MET = List.of(
            "takes a protected case",
            "writes in protection",
            "registers protection",
            "names one to the team",
            "takes one out of the team",
            "shuts one out",
            "lets one in",
            "opens a mailbox",
            "closes a mailbox",
            "objects to the need against a unit",
            "objects to an area",
            "objects to an item",
            "objects to everything",
            "takes an objection back",
            "opens in an emergency",
            "opens for weighty reasons",
            "shares what is kept",
            "stops sharing what is kept",
            "complains",
            "writes in COMPULSORY",
            "writes in LAR",
            "writes the last day of COMPULSORY",
            "writes the last day of LAR",
            "offers a plan in LAR",
            "accounts for the plan",
            "starts a course",
            "reaches",
            "ends a course",
            "looks at it together",
            "asks for a",
            "answers a request",
            "corrects",
            "agrees to delete",
            "is the second to delete",
            "moves on",
            "says yes to the move",
            "undoes the move",
            "sends the plan back",
            "takes the plan over and asks",
            "coordinates",
            "lets one parent answer",
            "lets CHILD_WELFARE",
            "lets CARER",
            "lets ATTORNEY",
            "lets FUTURE_ATTORNEY",
            "ends that",
            "wants a child coordinator",
            "asks to be child coordinator",
            "becomes child coordinator",
            "writes on a child coordinator's task",
            "names a contact doctor",
            "writes the last day of a contact doctor");

    final AtomicLong rows = new AtomicLong();
    final AtomicLong permitted = new AtomicLong();
    final AtomicLong writes = new AtomicLong();
    final AtomicLong written = new AtomicLong();
    final AtomicLong calls = new AtomicLong();
    private final AtomicLong previews = new AtomicLong();
    private final AtomicLong previewed = new AtomicLong();
    private final AtomicLong supposed = new AtomicLong();
    private final AtomicLong supposedToSee = new AtomicLong();
    final Map<String, AtomicLong> millis = new ConcurrentSkipListMap<>();
    /** In how many worlds each of these was done. */
    private final Map<String, AtomicLong> met = new ConcurrentSkipListMap<>();

    private final AtomicLong differences = new AtomicLong();
    private final Queue<String> said = new ConcurrentLinkedQueue<>();

    void row(boolean isPermitted) {
        rows.incrementAndGet();
        if (isPermitted) {
            permitted.incrementAndGet();
        }
    }

    /** A plan was seen as somebody else sees it. @param parts of the plan, seen or not */
    void previewed(int parts) {
        previews.incrementAndGet();
        previewed.addAndGet(parts);
    }

    /** An answer about sharing was previewed and then given. @param something whether it showed anything */
    void supposed(boolean something) {
        supposed.incrementAndGet();
        if (something) {
            supposedToSee.incrementAndGet();
        }
    }

    /** Adds the time since then to what this kind of work has taken, over all who do it at once. */
    void took(String work, long since) {
        millis.computeIfAbsent(work, one -> new AtomicLong()).addAndGet((System.nanoTime() - since) / 1_000_000);
    }

    void lived(World world) {
        MET.forEach(how -> met.computeIfAbsent(how, one -> new AtomicLong()).addAndGet(world.hasDone(how) ? 1 : 0));
    }

    void wrote(boolean done) {
        writes.incrementAndGet();
        if (done) {
            written.incrementAndGet();
        }
    }

    void differs(World world, String how) {
        if (differences.incrementAndGet() <= MOST) {
            said.add(how + "\n    " + world.story());
        }
    }

    /** Something of everything was permitted, and something refused. */
    boolean isAboutSomething() {
        return permitted.get() > 0
                && permitted.get() < rows.get()
                && written.get() > 0
                && written.get() < writes.get()
                && calls.get() > 0
                && previewed.get() > 0
                && supposedToSee.get() > 0;
    }

    @Override
    public String toString() {
        return "%d times somebody and something on a day (%d permitted), %d answers of the API, %d changes tried (%d done), %d plans seen as another sees them (%d parts), %d answers given as previewed (%d showed something), %d differences; worlds in which somebody %s; ms of work %s"
                .formatted(
                        rows.get(),
                        permitted.get(),
                        calls.get(),
                        writes.get(),
                        written.get(),
                        previews.get(),
                        previewed.get(),
                        supposed.get(),
                        supposedToSee.get(),
                        differences.get(),
                        met,
                        millis);
    }

    long differences() {
        return differences.get();
    }

    String said() {
        return String.join("\n", said);
    }
}
