package no.individuellplan.web.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import no.individuellplan.core.access.Area;
import no.individuellplan.web.proof.Quiet;
import no.individuellplan.web.proof.Raw;
import no.individuellplan.web.story.Town;
import no.individuellplan.web.worlds.Http.Answer;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * Two hundred read and four write messages when the person takes back what is shared: nobody who asks after that is shown
 * it, and no message that waited then leaves (I9). {@code -Dip.withdrawals=50} does it so many times.
 */
@QuarkusTest
@TestProfile(Town.class)
class WithdrawalUnderLoadTest {
    private static final Logger LOG = Logger.getLogger(WithdrawalUnderLoadTest.class);
    private static final int TIMES = Integer.getInteger("ip.withdrawals", 3);
    private static final int READERS = 200;
    private static final int WRITERS = 4;
    private static final String SECRET = "hvitveis";

    @Inject
    SharedPlans plans;

    @Inject
    Raw raw;

    @TestHTTPResource("/")
    URI root;

    /** One call, when it began, and whether it showed or took what was covered. */
    private record Call(long begun, boolean gotThrough) {}

    @Test
    void nothing_covered_is_read_or_leaves_once_a_withdrawal_has_been_answered() throws Exception {
        Http http = new Http(root);
        SharedPlan plan = plans.make(SECRET);
        Quiet.await(raw);
        long before = 0;
        long after = 0;
        long stopped = 0;
        for (int time = 0; time < TIMES; time++) {
            if (time > 0) {
                share(http, plan);
            }
            Storm storm = new Storm(http, plan);
            before += storm.readBefore();
            after += storm.readAfter();
            stopped += storm.stopped();
        }
        LOG.infof(
                "%d withdrawals: %d reads before showed what was shared, %d reads after showed nothing, %d messages that"
                        + " waited were stopped",
                TIMES, before, after, stopped);
        assertThat(before).isGreaterThan(TIMES * (long) READERS / 2);
        assertThat(after).isGreaterThanOrEqualTo(TIMES * (long) READERS);
    }

    private static void share(Http http, SharedPlan plan) {
        Answer shared = http.send(
                plan.self(),
                "POST",
                "consents/sharing",
                null,
                Map.of(
                        "recipient", plan.service().id().value(),
                        "areas", Set.of(Area.HEALTH),
                        "purpose", "For å samarbeide",
                        "until",
                                LocalDate.now(ZoneId.of("Europe/Oslo"))
                                        .plusDays(90)
                                        .toString(),
                        "textShown", "Vil du dele dette?"));
        assertThat(shared.status()).as(shared.body()).isEqualTo(201);
    }

    /** One withdrawal, with everybody at it. */
    private final class Storm {
        private final Http http;
        private final SharedPlan plan;
        private final Queue<Call> reads = new ConcurrentLinkedQueue<>();
        private final Queue<Call> sent = new ConcurrentLinkedQueue<>();
        private final AtomicLong answered = new AtomicLong(Long.MAX_VALUE);
        private final List<String> waiting;

        Storm(Http http, SharedPlan plan) throws Exception {
            this.http = http;
            this.plan = plan;
            CountDownLatch warm = new CountDownLatch(READERS);
            List<Thread> all = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                int which = i;
                all.add(Thread.startVirtualThread(() -> read(which, warm)));
            }
            for (int i = 0; i < WRITERS; i++) {
                all.add(Thread.startVirtualThread(this::write));
            }
            warm.await();
            Answer withdrawn = http.send(
                    plan.self(),
                    "POST",
                    "consents/withdrawal",
                    null,
                    Map.of("recipient", plan.service().id().value()));
            answered.set(System.nanoTime());
            assertThat(withdrawn.status()).as(withdrawn.body()).isEqualTo(200);
            waiting = messages("state = 'READY'");
            for (Thread one : all) {
                one.join();
            }
            Quiet.await(raw);
            nothingGotThrough();
        }

        /** Over and over until once after the withdrawal. */
        private void read(int which, CountDownLatch warm) {
            List<String> addresses =
                    List.of("plans/" + plan.plan(), "goals/" + plan.goal(), "measures/" + plan.measure(), "day");
            boolean last = false;
            for (int i = 0; !last; i++) {
                long begun = System.nanoTime();
                last = begun > answered.get();
                Answer answer = http.get(plan.contact(), addresses.get((which + i) % addresses.size()));
                reads.add(new Call(begun, answer.body().contains(SECRET)));
                warm.countDown();
            }
        }

        private void write() {
            boolean last = false;
            for (int i = 0; !last; i++) {
                long begun = System.nanoTime();
                last = begun > answered.get();
                Answer answer = http.send(
                        plan.coordinator(),
                        "POST",
                        "threads/" + plan.thread() + "/messages",
                        null,
                        Map.of("text", SECRET + " " + i));
                sent.add(new Call(begun, answer.ok()));
            }
        }

        private void nothingGotThrough() throws Exception {
            assertThat(reads.stream().filter(one -> one.begun() > answered.get() && one.gotThrough()))
                    .as("reads begun after the withdrawal that showed it")
                    .isEmpty();
            assertThat(sent.stream().filter(one -> one.begun() > answered.get() && one.gotThrough()))
                    .as("messages taken after the withdrawal")
                    .isEmpty();
            assertThat(messages("state = 'STOPPED'"))
                    .as("those that waited when it was answered")
                    .containsAll(waiting);
            assertThat(messages("state = 'READY'")).isEmpty();
        }

        private List<String> messages(String which) throws Exception {
            try (Connection owner = raw.owner()) {
                return Raw.texts(
                        owner,
                        "select id from e_message where direction = 'OUT' and answers is null and thread_id = '"
                                + plan.thread() + "' and " + which);
            }
        }

        long readBefore() {
            return reads.stream().filter(Call::gotThrough).count();
        }

        long readAfter() {
            return reads.stream().filter(one -> one.begun() > answered.get()).count();
        }

        long stopped() {
            return waiting.size();
        }
    }
}
