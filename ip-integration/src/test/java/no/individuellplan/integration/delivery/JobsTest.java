package no.individuellplan.integration.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.message.Dispatch;
import no.individuellplan.core.message.EMessage;
import no.individuellplan.core.message.EMessageState;
import no.individuellplan.core.message.ImportMessage;
import no.individuellplan.core.message.Turns;
import org.junit.jupiter.api.Test;

/** Jobs on a real PostgreSQL, with two instances where it matters. */
@QuarkusTest
@QuarkusTestResource(JobDatabase.class)
class JobsTest {

    @Inject
    Dispatch dispatch;

    @Inject
    MessageTable table;

    @Inject
    MessageTasks tasks;

    @Inject
    LogTasks logTasks;

    @Inject
    OversightTasks oversightTasks;

    @Inject
    NoticeTasks noticeTasks;

    @Inject
    PlanTasks planTasks;

    @Inject
    ConversationLock lock;

    @Inject
    Turns turns;

    @Inject
    Clock clock;

    @Inject
    @DataSource("jobs")
    AgroalDataSource jobs;

    @Test
    void a_message_is_sent_soon_after_the_commit_and_its_job_is_gone() {
        UUID conversation = UUID.randomUUID();
        Instant before = clock.instant();

        EMessageId id = ordered(conversation);

        await(() -> order(conversation).equals(List.of(id)));
        assertThat(Duration.between(before, clock.instant())).isLessThan(Duration.ofSeconds(5));
        await(() -> jobsOf(id) == 0);
    }

    @Test
    void what_rolls_back_leaves_no_job() {
        UUID conversation = UUID.randomUUID();
        List<EMessageId> written = new ArrayList<>();

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    written.add(table.write(conversation, EMessageState.READY));
                    dispatch.send(written.getFirst());
                    assertThat(table.jobs(written.getFirst())).isOne();
                    throw new IllegalArgumentException("changed my mind");
                }))
                .hasMessageContaining("changed my mind");

        EMessageId other = ordered(conversation);
        await(() -> order(conversation).equals(List.of(other)));
        assertThat(jobsOf(written.getFirst())).isZero();
    }

    @Test
    void work_without_a_transaction_is_refused() {
        assertThatThrownBy(() -> dispatch.send(new EMessageId(UUID.randomUUID())))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void the_platform_itself_acts() {
        EMessageId id = ordered(UUID.randomUUID());

        await(() -> Effects.ACTORS.containsKey(id));
        assertThat(Effects.ACTORS.get(id)).isEqualTo(ImportMessage.ACTOR);
    }

    @Test
    void what_fails_is_tried_again_and_leaves_nothing_until_it_works() {
        UUID conversation = UUID.randomUUID();
        EMessageId id = failing(conversation, 2);
        EMessageId behind = ordered(conversation);

        await(() -> order(conversation).size() == 2);
        assertThat(order(conversation)).containsExactly(id, behind);
    }

    @Test
    void one_conversation_does_not_hold_up_another() {
        UUID stuck = UUID.randomUUID();
        UUID free = UUID.randomUUID();
        failing(stuck, 1_000);

        EMessageId id = ordered(free);

        await(() -> order(free).equals(List.of(id)));
        assertThat(order(stuck)).isEmpty();
        Effects.FAILING.clear();
        await(() -> order(stuck).size() == 1);
    }

    @Test
    void two_instances_keep_the_order_of_every_conversation_with_failures_on_the_way() {
        JobRunner second = new JobRunner(
                jobs, tasks, logTasks, oversightTasks, noticeTasks, planTasks, clock, true, 8, Duration.ofSeconds(5));
        second.start(null);
        try {
            List<UUID> conversations = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
            List<List<EMessageId>> written = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (int i = 0; i < 60; i++) {
                int one = i % 3;
                UUID conversation = conversations.get(one);
                written.get(one).add(i % 20 == 7 ? failing(conversation, 1) : ordered(conversation));
            }
            for (int one = 0; one < 3; one++) {
                UUID conversation = conversations.get(one);
                await(() -> order(conversation).size() == 20);
                assertThat(order(conversation)).isEqualTo(written.get(one));
            }
        } finally {
            second.stop(null);
        }
    }

    @Test
    void what_has_arrived_is_read() {
        UUID conversation = UUID.randomUUID();
        EMessageId id = QuarkusTransaction.requiringNew().call(() -> {
            EMessageId arrived = table.write(conversation, EMessageState.RECEIVED);
            dispatch.read(arrived);
            return arrived;
        });

        await(() -> order(conversation).equals(List.of(id)));
    }

    @Test
    void a_message_that_has_left_already_is_not_sent_again() {
        UUID conversation = UUID.randomUUID();
        EMessageId id = QuarkusTransaction.requiringNew().call(() -> {
            EMessageId sent = table.write(conversation, EMessageState.SENT);
            dispatch.send(sent);
            return sent;
        });

        await(() -> jobsOf(id) == 0);
        assertThat(order(conversation)).isEmpty();
    }

    @Test
    void a_conversation_is_worked_on_by_one_at_a_time() {
        UUID conversation = UUID.randomUUID();

        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(lock.tryTake(conversation)).isTrue();
            assertThat(QuarkusTransaction.requiringNew().call(() -> lock.tryTake(conversation)))
                    .isFalse();
            assertThat(QuarkusTransaction.requiringNew().call(() -> lock.tryTake(UUID.randomUUID())))
                    .isTrue();
        });
        assertThat(QuarkusTransaction.requiringNew().call(() -> lock.tryTake(conversation)))
                .isTrue();
    }

    @Test
    void what_waits_for_its_next_try_is_tried_at_once_when_asked_for() {
        UUID conversation = UUID.randomUUID();
        EMessageId id = failing(conversation, 1_000);
        await(() -> Effects.FAILING.getOrDefault(id, 0) < 998);
        QuarkusTransaction.requiringNew().run(() -> table.tryNextTimeInAnHour(id));
        Effects.FAILING.remove(id);

        QuarkusTransaction.requiringNew().run(() -> dispatch.sendNow(id));

        await(() -> order(conversation).equals(List.of(id)));
    }

    @Test
    void what_is_withdrawn_is_not_sent_until_it_is_asked_for_again() {
        UUID conversation = UUID.randomUUID();
        EMessageId id = QuarkusTransaction.requiringNew().call(() -> {
            EMessageId written = order(conversation, 0);
            dispatch.withdraw(written);
            return written;
        });
        assertThat(jobsOf(id)).isZero();
        QuarkusTransaction.requiringNew().run(() -> dispatch.withdraw(id));
        assertThat(order(conversation)).isEmpty();

        QuarkusTransaction.requiringNew().run(() -> dispatch.sendNow(id));

        await(() -> order(conversation).equals(List.of(id)));
    }

    @Test
    void the_receipts_of_one_transaction_leave_together_soon_and_their_jobs_are_gone() {
        UUID conversation = UUID.randomUUID();
        Instant before = clock.instant();

        List<EMessageId> receipts = acknowledged(conversation, 3, 0);

        await(() -> order(conversation).equals(receipts));
        assertThat(Duration.between(before, clock.instant())).isLessThan(Duration.ofSeconds(5));
        assertThat(Effects.TOGETHER).contains(receipts);
        await(() -> receipts.stream().allMatch(one -> jobsOf(one) == 0));
    }

    @Test
    void a_receipt_that_cannot_leave_with_the_others_leaves_by_its_job() {
        UUID conversation = UUID.randomUUID();

        List<EMessageId> receipts = acknowledged(conversation, 2, 1);

        await(() -> order(conversation).size() == 2);
        assertThat(order(conversation)).containsExactlyInAnyOrderElementsOf(receipts);
        await(() -> receipts.stream().allMatch(one -> jobsOf(one) == 0));
    }

    @Test
    void receipts_that_roll_back_leave_no_job_and_do_not_leave() {
        UUID conversation = UUID.randomUUID();
        List<EMessageId> written = new ArrayList<>();

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    written.addAll(acknowledge(conversation, 2, 0));
                    throw new IllegalArgumentException("changed my mind");
                }))
                .hasMessageContaining("changed my mind");

        acknowledged(UUID.randomUUID(), 1, 0).forEach(later -> await(() -> jobsOf(later) == 0));
        assertThat(written).allMatch(one -> jobsOf(one) == 0);
        assertThat(order(conversation)).isEmpty();
    }

    @Test
    void the_turn_is_that_of_the_first_that_waits_in_a_conversation_nobody_reads_in() {
        UUID conversation = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            EMessage first = found(table.write(conversation, EMessageState.RECEIVED));
            EMessage second = found(table.write(conversation, EMessageState.RECEIVED));
            assertThat(turns.isNext(second)).isFalse();
            assertThat(turns.isNext(first)).isTrue();
            assertThat(QuarkusTransaction.requiringNew().call(() -> turns.isNext(first)))
                    .as("while another reads there")
                    .isFalse();
            table.done(first.id(), EMessageState.IMPORTED);
            assertThat(turns.isNext(second)).isTrue();
        });
    }

    private EMessage found(EMessageId id) {
        return table.find(id).getFirst();
    }

    private List<EMessageId> acknowledged(UUID conversation, int number, int failing) {
        return QuarkusTransaction.requiringNew().call(() -> acknowledge(conversation, number, failing));
    }

    /** @param failing so many of the last fail once */
    private List<EMessageId> acknowledge(UUID conversation, int number, int failing) {
        List<EMessageId> receipts = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            receipts.add(table.write(conversation, EMessageState.READY));
        }
        receipts.subList(number - failing, number).forEach(one -> Effects.FAILING.put(one, 1));
        receipts.forEach(dispatch::acknowledge);
        return receipts;
    }

    @Test
    void somebody_looks_for_overdue_messages() {
        await(() -> Effects.LOOKED_FOR_DEADLINES.get() > 0);
    }

    @Test
    void tends_the_access_log_from_the_first_minute() {
        await(() -> Effects.TENDED.get() > 0);
    }

    private EMessageId ordered(UUID conversation) {
        return QuarkusTransaction.requiringNew().call(() -> order(conversation, 0));
    }

    private EMessageId failing(UUID conversation, int times) {
        return QuarkusTransaction.requiringNew().call(() -> order(conversation, times));
    }

    private EMessageId order(UUID conversation, int failures) {
        EMessageId id = table.write(conversation, EMessageState.READY);
        if (failures > 0) {
            Effects.FAILING.put(id, failures);
        }
        dispatch.send(id);
        return id;
    }

    private List<EMessageId> order(UUID conversation) {
        return QuarkusTransaction.requiringNew().call(() -> table.order(conversation));
    }

    private int jobsOf(EMessageId id) {
        return QuarkusTransaction.requiringNew().call(() -> table.jobs(id));
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited 30 seconds").isLessThan(end);
            LockSupport.parkNanos(10_000_000);
        }
    }
}
