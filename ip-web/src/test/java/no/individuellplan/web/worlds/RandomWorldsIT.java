package no.individuellplan.web.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import no.individuellplan.web.proof.Quiet;
import no.individuellplan.web.proof.Raw;
import no.individuellplan.web.proof.Row;
import no.individuellplan.web.story.MovableClock;
import no.individuellplan.web.story.MovableTown;
import no.individuellplan.web.worlds.World.Asker;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Access is decided the same by the law read by hand, by the core and by the database, for everybody and everything in
 * many random worlds, on three days: {@code -Dip.worlds=10000 -Dip.worlds.seed=…}. {@code -Dip.worlds.askers}, how many ask
 * the API in each world; {@code -Dip.worlds.refused}, how much of what each may not see is asked for; {@code
 * -Dip.worlds.writes}, how many changes are tried.
 */
@QuarkusTest
@TestProfile(MovableTown.class)
class RandomWorldsIT {
    private static final Logger LOG = Logger.getLogger(RandomWorldsIT.class);
    private static final int WORLDS = Integer.getInteger("ip.worlds", 300);
    private static final long SEED = Long.getLong("ip.worlds.seed", 20_261_122L);
    private static final int AT_A_PLACE = 12;
    private static final int AT_ONCE = 240;
    private static final int WRITES = Integer.getInteger("ip.worlds.writes", 1);
    private static final int ENOUGH = 200;
    private static final int ASKERS = Integer.getInteger("ip.worlds.askers", 3);
    private static final int REFUSED_ONES = Integer.getInteger("ip.worlds.refused", 1);
    private static final int[] DAYS_AGO = {200, 100, 0};

    @Inject
    Places places;

    @Inject
    Life life;

    @Inject
    Moments moments;

    @Inject
    RowsLook rowsLook;

    @Inject
    PreviewLook previewLook;

    @Inject
    BeforeYesLook beforeYesLook;

    @Inject
    WriteLook writeLook;

    @Inject
    Watching watching;

    @TestHTTPResource("/")
    URI root;

    @Inject
    MovableClock clock;

    @Inject
    Raw raw;

    @AfterEach
    void put_the_clock_right() {
        clock.setBack(0);
    }

    @Test
    void everybody_is_answered_the_same_about_everything() throws Exception {
        Tally tally = new Tally();
        Http http = new Http(root);
        long begun = System.nanoTime();
        try (ExecutorService workers = Executors.newFixedThreadPool(3)) {
            for (int first = 0; first < WORLDS; first += AT_ONCE) {
                int end = Math.min(WORLDS, first + AT_ONCE);
                some(workers, first, end, http, tally);
                tally.millis
                        .computeIfAbsent("processor", one -> new AtomicLong())
                        .set(processor());
                LOG.infof(
                        "%d worlds from seed %d: %s; %d s%s",
                        end, SEED, tally, (System.nanoTime() - begun) / 1_000_000_000, "\n" + tally.said());
            }
        }
        assertThat(tally.differences()).as(tally.said()).isZero();
        assertThat(WORLDS < ENOUGH || tally.isAboutSomething())
                .as(tally.toString())
                .isTrue();
    }

    private static long processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
    }

    private void some(ExecutorService workers, int first, int end, Http http, Tally tally) throws Exception {
        clock.setBack(DAYS_AGO[0]);
        List<Neighbourhood> all = inParallel(
                workers,
                IntStream.iterate(first, from -> from < end, from -> from + AT_A_PLACE)
                        .<Callable<Neighbourhood>>mapToObj(
                                from -> () -> begin(from, Math.min(end, from + AT_A_PLACE), tally))
                        .toList());
        for (int turn = 0; turn < DAYS_AGO.length; turn++) {
            clock.setBack(DAYS_AGO[turn]);
            if (turn > 0) {
                inParallel(workers, each(all, place -> goOn(place, tally)));
            }
            long signs = System.nanoTime();
            watching.lookThroughToday();
            tally.took("signs", signs);
            long waiting = System.nanoTime();
            Quiet.await(raw);
            tally.took("post", waiting);
            int day = turn;
            inParallel(
                    workers,
                    each(all, place -> look(place, (all.indexOf(place) + day) % DAYS_AGO.length == 0, http, tally)));
        }
        inParallel(workers, each(all, place -> write(place, http, tally)));
        all.forEach(place -> place.worlds().forEach(tally::lived));
    }

    private Neighbourhood begin(int from, int end, Tally tally) {
        long since = System.nanoTime();
        Place place = places.make();
        Neighbourhood begun = new Neighbourhood(
                place,
                IntStream.range(from, end)
                        .mapToObj(number -> life.begin(SEED + number, place))
                        .toList());
        tally.took("life", since);
        return begun;
    }

    private void goOn(Neighbourhood place, Tally tally) {
        long since = System.nanoTime();
        place.worlds().forEach(life::goOn);
        tally.took("life", since);
    }

    /** @param calls whether the API is asked as well, and the plans are seen as others see them */
    private void look(Neighbourhood place, boolean calls, Http http, Tally tally) throws SQLException {
        long since = System.nanoTime();
        Moment moment = moments.at(place);
        rowsLook.at(moment, tally);
        tally.took("rows", since);
        if (calls) {
            long called = System.nanoTime();
            ApiLook api = new ApiLook(http, tally, REFUSED_ONES);
            place.worlds().forEach(world -> call(moment, world, api));
            tally.took("calls", called);
            long seen = System.nanoTime();
            previewLook.at(moment, tally);
            tally.took("previews", seen);
        }
    }

    private static void call(Moment moment, World world, ApiLook api) {
        List<Row> rows = moment.about(world);
        List<Asker> askers = new ArrayList<>(world.askers());
        Collections.shuffle(askers, new Random(world.seed));
        askers.stream()
                .limit(ASKERS)
                .forEach(who -> api.at(
                        new Asked(world, who, moment.byTheCore(who.actor()), moment.mayRead(), rows, moment.day())));
    }

    private void write(Neighbourhood place, Http http, Tally tally) throws SQLException {
        long since = System.nanoTime();
        writeLook.at(moments.at(place), WRITES, http, tally);
        tally.took("changes", since);
        long answers = System.nanoTime();
        beforeYesLook.at(moments.at(place), tally);
        tally.took("answers", answers);
    }

    private interface Deed {
        void at(Neighbourhood place) throws Exception;
    }

    private static List<Callable<Neighbourhood>> each(List<Neighbourhood> all, Deed deed) {
        return all.stream()
                .<Callable<Neighbourhood>>map(place -> () -> {
                    deed.at(place);
                    return place;
                })
                .toList();
    }

    private static <T> List<T> inParallel(ExecutorService workers, List<Callable<T>> work) throws Exception {
        List<T> done = new ArrayList<>();
        for (Future<T> one : workers.invokeAll(work)) {
            done.add(one.get());
        }
        return done;
    }
}
