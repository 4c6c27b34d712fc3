package no.individuellplan.core.message;

import static no.individuellplan.core.message.EMessageState.CANCELLED;
import static no.individuellplan.core.message.EMessageState.HELD;
import static no.individuellplan.core.message.EMessageState.IMPORTED;
import static no.individuellplan.core.message.EMessageState.REPLACED;
import static no.individuellplan.core.message.EMessageState.UNMATCHED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The DPS sends something about Ane, changes it and cancels it; the network brings it in whatever order. */
class ChangesAndCancellationsTest extends InAWorld {
    private static final UUID FIRST = UUID.randomUUID();

    @BeforeEach
    void a_service_takes_part() {
        steps.active(cast.ane);
    }

    @Test
    void a_change_replaces_and_a_cancellation_takes_back_what_was_sent() {
        EMessageId sent = receive(FIRST, Shipment.NEW, 0);
        assertThat(state(sent)).isEqualTo(IMPORTED);
        EMessageId changed = receive(UUID.randomUUID(), Shipment.CHANGE, 10);
        assertThat(List.of(state(sent), state(changed))).containsExactly(REPLACED, IMPORTED);
        EMessageId cancelled = receive(UUID.randomUUID(), Shipment.CANCELLATION, 20);
        assertThat(List.of(state(sent), state(changed), state(cancelled)))
                .containsExactly(CANCELLED, CANCELLED, IMPORTED);
        assertThat(shownInOneThread()).as("all of it stays readable").hasSize(3);
    }

    @Test
    void a_change_or_cancellation_that_comes_first_is_held_and_applied_in_the_order_they_were_made() {
        EMessageId cancelled = receive(UUID.randomUUID(), Shipment.CANCELLATION, 20);
        EMessageId changed = receive(UUID.randomUUID(), Shipment.CHANGE, 10);
        assertThat(List.of(state(cancelled), state(changed))).containsExactly(HELD, HELD);
        EMessageId sent = receive(FIRST, Shipment.NEW, 0);
        assertThat(List.of(state(sent), state(changed), state(cancelled)))
                .containsExactly(CANCELLED, CANCELLED, IMPORTED);
        assertThat(shownInOneThread())
                .extracting(ThreadMessage::text)
                .containsExactly("NEW 0", "CHANGE 10", "CANCELLATION 20");
    }

    @Test
    void what_comes_late_does_not_stand_before_what_was_made_after_it() {
        EMessageId sent = receive(FIRST, Shipment.NEW, 0);
        EMessageId later = receive(UUID.randomUUID(), Shipment.CHANGE, 20);
        EMessageId late = receive(UUID.randomUUID(), Shipment.CHANGE, 10);
        assertThat(List.of(state(sent), state(late), state(later))).containsExactly(REPLACED, REPLACED, IMPORTED);
        receive(UUID.randomUUID(), Shipment.CANCELLATION, 30);
        EMessageId afterAll = receive(UUID.randomUUID(), Shipment.CHANGE, 25);
        assertThat(state(afterAll)).isEqualTo(CANCELLED);
    }

    @Test
    void the_same_again_has_no_effect_and_each_is_acknowledged_once() {
        UUID change = UUID.randomUUID();
        receive(FIRST, Shipment.NEW, 0);
        receive(change, Shipment.CHANGE, 10);
        assertThat(arrive(change, Shipment.CHANGE, 10, cast.dps.herId())).isEmpty();
        assertThat(ports.messages.all())
                .filteredOn(one -> "APPREC".equals(one.type()))
                .extracting(EMessage::answers)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void nobody_else_takes_back_what_a_sender_sent() {
        EMessageId sent = receive(FIRST, Shipment.NEW, 0);
        EMessageId strange = arrive(UUID.randomUUID(), Shipment.CANCELLATION, 10, cast.navFjellvik.herId())
                .orElseThrow();
        read(strange);
        assertThat(List.of(state(sent), state(strange))).containsExactly(IMPORTED, HELD);
    }

    @Test
    void a_change_of_what_waits_for_somebody_to_decide_waits_with_it() {
        EMessageId unknown = arrive(FIRST, Shipment.NEW, 0, "99999999").orElseThrow();
        read(unknown);
        EMessageId change =
                arrive(UUID.randomUUID(), Shipment.CHANGE, 10, "99999999").orElseThrow();
        read(change);
        assertThat(List.of(state(unknown), state(change))).containsExactly(UNMATCHED, UNMATCHED);
    }

    private List<ThreadMessage> shownInOneThread() {
        List<MessageThread> threads = world.as(cast.marit, ports.messages::threads).stream()
                .filter(one -> one.conversation().equals(FIRST))
                .toList();
        assertThat(threads).hasSize(1);
        return world.as(
                cast.marit, () -> ports.messages.messages(threads.getFirst().id()));
    }

    private EMessageId receive(UUID msgId, Shipment shipment, int minutes) {
        EMessageId id = arrive(msgId, shipment, minutes, cast.dps.herId()).orElseThrow();
        read(id);
        return id;
    }

    private Optional<EMessageId> arrive(UUID msgId, Shipment shipment, int minutes, String sender) {
        Instant made = world.clock.instant().minus(Duration.ofHours(2)).plus(Duration.ofMinutes(minutes));
        byte[] bytes = InMemoryMessageFormat.written(new Arriving(
                msgId, FIRST, shipment, made, sender, cast.psykisk.herId(), cast.ane, null, shipment + " " + minutes));
        return Acting.as(ImportMessage.ACTOR, () -> use.message.receiveMessage.receive(bytes, cast.psykisk.herId()));
    }

    private void read(EMessageId id) {
        Acting.run(ImportMessage.ACTOR, () -> use.message.importMessage.read(id));
    }

    private EMessageState state(EMessageId id) {
        return ports.messages.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow()
                .state();
    }
}
