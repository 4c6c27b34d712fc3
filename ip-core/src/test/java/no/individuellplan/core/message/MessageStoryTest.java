package no.individuellplan.core.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Basis;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.message.InMemoryTransport.Parcel;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Between services in a plan: what was agreed to leaves, what was taken back does not (I9, I14). */
class MessageStoryTest extends InAWorld {
    private final Person ane = cast.ane;
    private final Actor self = Cast.self(ane);
    private IndividualPlan plan;

    @BeforeEach
    void a_service_takes_part() {
        plan = steps.inPreparation(ane);
        steps.takesPart(ane, cast.ingrid, cast.dps, Set.of(Area.HEALTH));
    }

    @Test
    void a_message_goes_out_comes_in_is_shown_and_acknowledged() {
        MessageThread thread = start(cast.dps.id());
        world.post.carryAll();
        List<ThreadMessage> seen = world.as(
                        cast.ingrid, () -> use.message.readMessages.thread(cast.ingrid, thread.id()))
                .messages();
        assertThat(seen).singleElement().satisfies(line -> assertThat(line.readableAtReceiver())
                .isNotNull());
        assertThat(ports.messages.all())
                .filteredOn(one -> one.type().equals(Envelopes.DIALOG) && one.direction() == EMessage.Direction.OUT)
                .extracting(EMessage::state)
                .containsExactly(EMessageState.ACKNOWLEDGED);
    }

    @Test
    void until_it_has_arrived_the_receiver_sees_nothing_of_it() {
        MessageThread thread = start(cast.dps.id());
        assertThat(world.as(cast.ingrid, () -> ports.messages.messages(thread.id())))
                .isEmpty();
        assertThat(world.as(cast.marit, () -> ports.messages.messages(thread.id())))
                .hasSize(1);
    }

    @Test
    void a_withdrawal_stops_what_has_not_left() {
        start(cast.dps.id());
        world.run(self, () -> use.answerSharing.withdraw(self, ane.id(), cast.dps.id()));
        world.post.carryAll();
        assertThat(ports.transport.all()).isEmpty();
        assertThat(ports.messages.all())
                .singleElement()
                .extracting(EMessage::state)
                .isEqualTo(EMessageState.STOPPED);
    }

    @Test
    void what_had_left_before_a_withdrawal_stands_in_the_persons_log_and_what_had_not_does_not() {
        start(cast.dps.id());
        world.post.send();
        start(cast.dps.id());
        world.run(self, () -> use.answerSharing.withdraw(self, ane.id(), cast.dps.id()));
        world.post.send();
        assertThat(world.as(self, () -> ports.log.of(ane.id().value(), 200)))
                .filteredOn(line -> line.basis().equals(Basis.SENT_TO.name()))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.actorName()).isEqualTo(cast.dps.name());
                    assertThat(line.organisation()).isEqualTo("Havnes sykehus HF");
                    assertThat(line.names("MESSAGES")).isTrue();
                });
    }

    @Test
    void taking_back_the_whole_plan_stops_it_too() {
        start(cast.dps.id());
        IndividualPlan now = steps.plan(ane);
        world.run(self, () -> use.withdrawPlan.withdraw(self, now.id(), now.version(), null));
        world.post.carryAll();
        assertThat(ports.transport.all()).isEmpty();
    }

    @Test
    void a_yes_that_has_run_out_stops_it_too() {
        start(cast.dps.id());
        world.clock.sleep(200);
        world.post.carryAll();
        assertThat(ports.transport.all()).isEmpty();
    }

    @Test
    void after_a_withdrawal_no_answer_goes_to_a_service_that_was_in_the_plan() {
        MessageThread thread = start(cast.dps.id());
        world.post.carryAll();
        answer(cast.ingrid, thread);
        world.post.carryAll();
        world.run(self, () -> use.answerSharing.withdraw(self, ane.id(), cast.dps.id()));
        assertThat(refused(
                        cast.marit,
                        () -> use.message.sendMessage.answer(cast.marit, thread.id(), "Hun har det slik nå")))
                .containsExactly("message.send.not-shared");
    }

    @Test
    void what_was_rejected_goes_again_in_the_same_conversation_when_its_writer_asks() {
        MessageThread thread = start(cast.dps.id());
        EMessage rejected = rejected();
        world.run(cast.marit, () -> use.message.sendMessage.again(cast.marit, thread.id(), rejected.id()));
        world.post.carryAll();

        assertThat(ports.messages.all())
                .filteredOn(one -> one.type().equals(Envelopes.DIALOG) && one.direction() == EMessage.Direction.OUT)
                .extracting(EMessage::state)
                .containsExactly(EMessageState.REJECTED, EMessageState.ACKNOWLEDGED);
        assertThat(world.as(cast.ingrid, () -> use.message.readMessages.thread(cast.ingrid, thread.id()))
                        .messages())
                .hasSize(1);
        assertThatThrownBy(() -> world.run(
                        cast.marit, () -> use.message.sendMessage.again(cast.marit, thread.id(), rejected.id())))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void what_was_rejected_does_not_go_again_after_a_withdrawal_nor_for_the_other_side() {
        MessageThread thread = start(cast.dps.id());
        EMessage rejected = rejected();
        assertThatThrownBy(() -> world.run(
                        cast.ingrid, () -> use.message.sendMessage.again(cast.ingrid, thread.id(), rejected.id())))
                .isInstanceOf(StaleVersion.class);
        world.run(self, () -> use.answerSharing.withdraw(self, ane.id(), cast.dps.id()));
        assertThat(refused(cast.marit, () -> use.message.sendMessage.again(cast.marit, thread.id(), rejected.id())))
                .contains("message.send.not-shared");
    }

    /** The only message out, refused by the other side. */
    private EMessage rejected() {
        world.post.send();
        ports.transport.take();
        EMessage sent = ports.messages.all().getFirst();
        world.run(
                ImportMessage.ACTOR,
                () -> ports.messages.save(sent.to(EMessageState.REJECTED, world.clock.instant(), "E21", "Nei")));
        return sent;
    }

    @Test
    void it_goes_only_to_a_service_that_takes_part_and_never_to_oneself() {
        assertThat(refusedToStart(cast.navFjellvik.id())).contains("message.send.not-in-plan");
        assertThat(refusedToStart(cast.psykisk.id())).contains("message.send.not-in-plan");
        assertThat(refusedToStart(null)).contains("message.send.not-in-plan");
    }

    @Test
    void a_message_has_a_subject_and_a_text() {
        MessageForm empty = new MessageForm(null, cast.dps.id(), "Samarbeid", " ");
        assertThat(refused(cast.marit, () -> use.message.sendMessage.start(cast.marit, plan.id(), empty)))
                .containsExactly("message.send.no-text");
    }

    @Test
    void the_same_message_twice_has_one_effect_and_one_receipt() {
        start(cast.dps.id());
        world.post.send();
        Parcel parcel = ports.transport.take().getFirst();
        world.post.receive(parcel);
        world.post.receive(parcel);
        world.post.carryAll();
        assertThat(ports.messages.all())
                .filteredOn(one ->
                        one.direction() == EMessage.Direction.IN && one.type().equals(Envelopes.DIALOG))
                .hasSize(1);
        assertThat(ports.transport.all()).hasSize(2);
    }

    @Test
    void a_receipt_from_another_than_the_receiver_changes_nothing() {
        start(cast.dps.id());
        world.post.send();
        EMessage sent = ports.messages.all().getFirst();
        byte[] receipt = ports.format.acknowledge(
                sent.original(), sent.receiverHer(), UUID.randomUUID(), world.clock.instant(), "E10", "Nei");
        String forged = new String(receipt, StandardCharsets.UTF_8).replace(encoded("99900102"), encoded("99900021"));
        world.post.receive(new Parcel(forged.getBytes(StandardCharsets.UTF_8), "99900021", sent.senderHer()));
        world.post.read();
        assertThat(ports.messages.all().getFirst().state()).isEqualTo(EMessageState.SENT);
    }

    @Test
    void what_cannot_be_read_is_kept_and_refused() {
        world.post.receive(new Parcel("ikke en melding".getBytes(StandardCharsets.UTF_8), "1", "99900102"));
        world.post.read();
        assertThat(ports.messages.all()).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(EMessageState.REFUSED);
            assertThat(one.original()).isEqualTo("ikke en melding".getBytes(StandardCharsets.UTF_8));
        });
    }

    @Test
    void without_an_acknowledgement_for_96_hours_the_sender_is_told() {
        start(cast.dps.id());
        world.post.send();
        ports.transport.take();
        world.clock.sleep(3);
        assertThat(mark()).isZero();
        world.clock.sleep(2);
        assertThat(mark()).isEqualTo(1);
        assertThat(mark()).isZero();
    }

    @Test
    void the_nosy_colleague_reads_neither_thread_nor_original() {
        MessageThread thread = start(cast.dps.id());
        world.post.carryAll();
        EMessage received = ports.messages.all().stream()
                .filter(one -> one.direction() == EMessage.Direction.IN
                        && cast.dps.id().equals(one.unit()))
                .findFirst()
                .orElseThrow();
        assertThat(refused(cast.henrik, () -> use.message.readMessages.thread(cast.henrik, thread.id())))
                .containsExactly("not-visible");
        assertThat(refused(cast.henrik, () -> use.message.readMessages.original(cast.henrik, received.id())))
                .containsExactly("not-visible");
        assertThat(refused(cast.ingrid, () -> use.message.readMessages.original(cast.ingrid, received.id())))
                .isEmpty();
    }

    @Test
    void the_person_reads_what_is_written_about_them() {
        MessageThread thread = start(cast.dps.id());
        world.post.carryAll();
        assertThat(world.as(self, () -> use.message.readMessages.thread(self, thread.id()))
                        .messages())
                .hasSize(1);
    }

    private int mark() {
        return world.as(ImportMessage.ACTOR, () -> use.message.watchDeadlines.mark());
    }

    private static String encoded(String her) {
        return Base64.getEncoder().encodeToString(her.getBytes(StandardCharsets.UTF_8));
    }

    private MessageThread start(UnitId to) {
        MessageForm form = new MessageForm(null, to, "Samarbeid", "Kan dere møte oss torsdag?");
        return world.as(cast.marit, () -> use.message.sendMessage.start(cast.marit, plan.id(), form));
    }

    private List<String> refusedToStart(UnitId to) {
        MessageForm form = new MessageForm(null, to, "Samarbeid", "Kan dere møte oss torsdag?");
        return refused(cast.marit, () -> use.message.sendMessage.start(cast.marit, plan.id(), form));
    }

    private void answer(Actor.Professional actor, MessageThread thread) {
        world.run(actor, () -> use.message.sendMessage.answer(actor, thread.id(), "Ja, det passer"));
    }
}
