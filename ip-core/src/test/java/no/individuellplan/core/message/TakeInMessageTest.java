package no.individuellplan.core.message;

import static no.individuellplan.core.message.EMessageState.ACKNOWLEDGED;
import static no.individuellplan.core.message.EMessageState.IMPORTED;
import static no.individuellplan.core.message.EMessageState.READY;
import static no.individuellplan.core.message.EMessageState.RECEIVED;
import static no.individuellplan.core.message.EMessageState.REJECTED;
import static no.individuellplan.core.message.EMessageState.SENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The DPS writes to the municipality about Ane; what comes is kept and read at once, and the receipts leave together. */
class TakeInMessageTest extends InAWorld {
    private final UUID conversation = UUID.randomUUID();
    private final List<EMessage> asked = new ArrayList<>();
    private boolean itsTurn = true;

    @BeforeEach
    void ane_has_a_plan() {
        steps.active(cast.ane);
        ports.dispatch.takeToSend();
    }

    @Test
    void it_is_read_in_the_same_step_when_it_is_its_turn() {
        take(UUID.randomUUID());
        assertThat(asked).hasSize(1);
        assertThat(received()).extracting(EMessage::state).containsExactly(IMPORTED);
        assertThat(ports.dispatch.takeToRead()).isEmpty();
        assertThat(ports.dispatch.takeToSend())
                .containsExactly(receipts().getFirst().id());
    }

    @Test
    void it_waits_to_be_read_when_it_is_not() {
        itsTurn = false;
        take(UUID.randomUUID());
        assertThat(received()).extracting(EMessage::state).containsExactly(RECEIVED);
        assertThat(receipts()).isEmpty();
        assertThat(ports.dispatch.takeToRead())
                .containsExactly(received().getFirst().id());
    }

    @Test
    void the_same_again_has_no_effect_and_asks_for_no_turn() {
        UUID msgId = UUID.randomUUID();
        take(msgId);
        take(msgId);
        assertThat(asked).hasSize(1);
        assertThat(received()).hasSize(1);
        assertThat(receipts()).hasSize(1);
    }

    @Test
    void one_that_names_a_sender_of_another_agency_is_not_kept() {
        assertThatThrownBy(() -> take(UUID.randomUUID(), cast.fjellvikKe.herId()))
                .isInstanceOf(SpoofedSender.class);
        assertThat(received()).isEmpty();
    }

    @Test
    void receipts_leave_together_once() {
        take(UUID.randomUUID());
        take(UUID.randomUUID());
        List<EMessageId> written = receipts().stream().map(EMessage::id).toList();
        assertThat(deliver(written)).containsExactlyElementsOf(written);
        assertThat(receipts()).extracting(EMessage::state).containsOnly(SENT);
        assertThat(deliver(written)).isEmpty();
    }

    @Test
    void at_the_first_receipt_that_cannot_leave_the_rest_waits() {
        take(UUID.randomUUID());
        take(UUID.randomUUID());
        take(UUID.randomUUID());
        List<EMessageId> written = receipts().stream().map(EMessage::id).toList();
        assertThat(deliver(written, new Failing(written.get(1), new IllegalStateException("away"))))
                .containsExactly(written.getFirst());
        assertThat(receipts()).extracting(EMessage::state).containsExactly(SENT, READY, READY);
    }

    @Test
    void a_receipt_the_other_side_will_not_have_stops_nobody() {
        take(UUID.randomUUID());
        take(UUID.randomUUID());
        List<EMessageId> written = receipts().stream().map(EMessage::id).toList();
        assertThat(deliver(written, new Failing(written.getFirst(), new RefusedThere("E21", "gone"))))
                .containsExactlyElementsOf(written);
        assertThat(receipts()).extracting(EMessage::state).containsExactly(REJECTED, SENT);
        assertThat(receipts()).extracting(EMessage::state).doesNotContain(ACKNOWLEDGED);
    }

    private record Failing(EMessageId which, RuntimeException how) implements Transport {
        @Override
        public void deliver(EMessage message) {
            if (message.id().equals(which)) {
                throw how;
            }
        }
    }

    private List<EMessageId> deliver(List<EMessageId> receipts) {
        return deliver(receipts, message -> {});
    }

    private List<EMessageId> deliver(List<EMessageId> receipts, Transport transport) {
        DeliverMessage deliver = new DeliverMessage(
                ports.messages, use.message.stillMayLeave, ports.agencies, transport, use.access, ports.clock);
        return Acting.as(ImportMessage.ACTOR, () -> deliver.deliverReceipts(receipts));
    }

    private void take(UUID msgId) {
        take(msgId, cast.dps.herId());
    }

    private void take(UUID msgId, String broughtBy) {
        Arriving one = new Arriving(
                msgId,
                conversation,
                Shipment.NEW,
                world.clock.instant(),
                cast.dps.herId(),
                cast.psykisk.herId(),
                cast.ane,
                cast.ane.birthDate().toString(),
                "Vi ses på torsdag");
        Turns turns = message -> {
            asked.add(message);
            return itsTurn;
        };
        TakeInMessage takeIn =
                new TakeInMessage(use.message.receiveMessage, use.message.importMessage, turns, ports.dispatch);
        Acting.run(
                ImportMessage.ACTOR,
                () -> takeIn.take(InMemoryMessageFormat.written(one, Map.of()), cast.psykisk.herId(), broughtBy));
    }

    private List<EMessage> received() {
        return ports.messages.all().stream()
                .filter(one -> one.direction() == EMessage.Direction.IN)
                .toList();
    }

    private List<EMessage> receipts() {
        return ports.messages.all().stream()
                .filter(one -> one.answers() != null)
                .toList();
    }
}
