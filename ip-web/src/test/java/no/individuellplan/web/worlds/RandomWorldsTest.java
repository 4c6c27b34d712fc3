package no.individuellplan.web.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import no.individuellplan.web.proof.Quiet;
import no.individuellplan.web.proof.Raw;
import no.individuellplan.web.proof.Row;
import no.individuellplan.web.story.MovableClock;
import no.individuellplan.web.story.Town;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Access is decided the same by the law read by hand, by the core and by the database, for everybody and everything in
 * many random worlds, on three days: {@code -Dip.worlds=10000 -Dip.worlds.seed=…}.
 */
@QuarkusTest
@TestProfile(Town.class)
class RandomWorldsTest {
    private static final Logger LOG = Logger.getLogger(RandomWorldsTest.class);
    private static final int WORLDS = Integer.getInteger("ip.worlds", 300);
    private static final long SEED = Long.getLong("ip.worlds.seed", 20_261_122L);
    private static final int AT_A_PLACE = 12;
    private static final int AT_ONCE = 240;
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
        long begun = System.nanoTime();
        try (ExecutorService workers = Executors.newFixedThreadPool(3)) {
            for (int first = 0; first < WORLDS; first += AT_ONCE) {
                some(workers, first, Math.min(WORLDS, first + AT_ONCE), tally);
            }
        }
        LOG.infof(
                "%d worlds from seed %d: %d times somebody and something on a day (%d permitted), %d answers of the API,"
                        + " %d differences, %d s",
                WORLDS,
                SEED,
                tally.rows.get(),
                tally.permitted.get(),
                tally.calls.get(),
                tally.differences(),
                (System.nanoTime() - begun) / 1_000_000_000);
        assertThat(tally.differences()).as(tally.said()).isZero();
        assertThat(tally.permitted.get()).isPositive();
    }

    private void some(ExecutorService workers, int first, int end, Tally tally) throws Exception {
        clock.setBack(DAYS_AGO[0]);
        List<Neighbourhood> all = inParallel(
                workers,
                IntStream.iterate(first, from -> from < end, from -> from + AT_A_PLACE)
                        .<Callable<Neighbourhood>>mapToObj(from -> () -> begin(from, Math.min(end, from + AT_A_PLACE)))
                        .toList());
        for (int daysAgo : DAYS_AGO) {
            int turn = daysAgo / 100;
            clock.setBack(daysAgo);
            if (daysAgo != DAYS_AGO[0]) {
                inParallel(workers, each(all, place -> place.worlds().forEach(life::goOn)));
            }
            Quiet.await(raw);
            inParallel(
                    workers,
                    each(all, place -> look(place, (all.indexOf(place) + turn) % DAYS_AGO.length == 0, tally)));
        }
    }

    /** @param calls whether the API is asked as well */
    private void look(Neighbourhood place, boolean calls, Tally tally) throws SQLException {
        Moment moment = moments.at(place, clock.today());
        rowsLook.at(moment, tally);
        if (calls) {
            ApiLook api = new ApiLook(new Http(root), tally, REFUSED_ONES);
            for (World world : place.worlds()) {
                List<Row> rows = moment.about(world);
                world.askers()
                        .forEach(who -> api.at(new Asked(
                                world, who, moment.byTheCore(who.actor()), moment.mayRead(), rows, moment.day())));
            }
        }
    }

    private Neighbourhood begin(int from, int end) {
        Place place = places.make();
        return new Neighbourhood(
                place,
                IntStream.range(from, end)
                        .mapToObj(number -> life.begin(SEED + number, place))
                        .toList());
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
