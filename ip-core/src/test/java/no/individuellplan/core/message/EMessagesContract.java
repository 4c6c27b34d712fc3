package no.individuellplan.core.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Basis;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.access.Permit;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.id.ThreadId;
import no.individuellplan.core.mailbox.Wanted;
import no.individuellplan.core.memory.Records;
import no.individuellplan.core.message.EMessage.Direction;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.world.Newcomers;
import no.individuellplan.core.world.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every keeper of e-messages does. */
public abstract class EMessagesContract {
    private Store store;
    private Newcomers newcomers;
    private Person person;
    private ServiceUnit here;
    private ServiceUnit there;
    private Actor.Professional sender;
    private Actor.Professional receiver;
    private MessageThread thread;

    protected abstract Store store();

    @BeforeEach
    void aThreadBetweenTwoUnits() {
        store = store();
        newcomers = new Newcomers(store);
        person = newcomers.person();
        here = newcomers.unit(newcomers.agency(), false);
        there = newcomers.unit(newcomers.agency(), false);
        sender = newcomers.employee(here);
        receiver = newcomers.employee(there);
        thread = new MessageThread(
                new ThreadId(store.ids().next()),
                person.id(),
                null,
                null,
                "Neste møte",
                here.id(),
                there.id(),
                UUID.randomUUID(),
                newcomers.now());
        newcomers.permit(person, party(sender), party(receiver));
        store.run(Newcomers.PLATFORM, () -> store.messages().add(thread));
    }

    @Test
    void both_parties_find_the_thread_and_a_stranger_does_not() {
        assertThat(store.as(sender, () -> store.messages().thread(thread.id()))).contains(thread);
        assertThat(store.as(receiver, () -> store.messages().threads())).containsExactly(thread);
        Actor stranger = newcomers.employee(there);
        assertThat(store.as(stranger, () -> store.messages().thread(thread.id())))
                .isEmpty();
        assertThat(store.as(Newcomers.PLATFORM, () -> store.messages().threadsOf(thread.conversation())))
                .containsExactly(thread);
        assertThat(store.as(sender, () -> store.messages().threadsOf(UUID.randomUUID())))
                .isEmpty();
    }

    @Test
    void what_was_rejected_is_sent_again_once_and_the_words_travel_as_the_new_one() {
        EMessage first = sent();
        EMessage again = Records.with(
                Records.with(first, "id", new EMessageId(store.ids().next())), "msgId", UUID.randomUUID());
        assertThatThrownBy(() -> store.run(sender, () -> store.messages().addAgain(again, first.id())))
                .as("not rejected")
                .isInstanceOf(StaleVersion.class);
        EMessage kept =
                store.as(sender, () -> store.messages().find(first.id())).orElseThrow();
        store.run(Newcomers.PLATFORM, () -> store.messages()
                .save(kept.to(EMessageState.REJECTED, newcomers.now(), "E21", null)));

        store.run(sender, () -> store.messages().addAgain(again, first.id()));

        assertThat(store.as(sender, () -> store.messages().sentAgain(thread.id())))
                .containsExactly(Map.entry(first.id(), again.id()));
        assertThat(store.as(sender, () -> store.messages().messages(thread.id())))
                .extracting(ThreadMessage::eMessage)
                .containsExactly(again.id());
        assertThat(store.as(
                        sender,
                        () -> store.messages().find(first.id()).orElseThrow().state()))
                .isEqualTo(EMessageState.REJECTED);
        EMessage third = Records.with(
                Records.with(first, "id", new EMessageId(store.ids().next())), "msgId", UUID.randomUUID());
        assertThatThrownBy(() -> store.run(sender, () -> store.messages().addAgain(third, first.id())))
                .as("sent again before")
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void what_a_file_holds_is_kept_with_its_message_and_with_the_one_sent_again() {
        EMessage first = sent();
        Set<FilePart> parts =
                Set.of(new FilePart(Area.HEALTH, UUID.randomUUID()), new FilePart(Area.PLAN, UUID.randomUUID()));
        store.run(Newcomers.PLATFORM, () -> store.messages().addFileParts(first, parts));
        EMessage again = Records.with(
                Records.with(first, "id", new EMessageId(store.ids().next())), "msgId", UUID.randomUUID());
        EMessage kept =
                store.as(sender, () -> store.messages().find(first.id())).orElseThrow();
        store.run(Newcomers.PLATFORM, () -> store.messages()
                .save(kept.to(EMessageState.REJECTED, newcomers.now(), "E21", null)));
        store.run(sender, () -> store.messages().addAgain(again, first.id()));

        assertThat(store.as(Newcomers.PLATFORM, () -> store.messages().fileParts(first.id())))
                .isEqualTo(parts);
        assertThat(store.as(Newcomers.PLATFORM, () -> store.messages().fileParts(again.id())))
                .isEqualTo(parts);
        assertThat(store.as(receiver, () -> store.messages().fileParts(first.id())))
                .as("one who sees the thread alone")
                .isEmpty();
    }

    @Test
    void what_is_sent_is_seen_at_the_sender_at_once_and_at_the_receiver_when_it_is_imported() {
        EMessage message = sent();
        assertThat(store.as(sender, () -> store.messages().messages(thread.id())))
                .hasSize(1);
        assertThat(store.as(receiver, () -> store.messages().messages(thread.id())))
                .isEmpty();
        Instant at = newcomers.now();
        store.run(Newcomers.PLATFORM, () -> store.messages().readableAtReceiver(message.msgId(), at));
        assertThat(store.as(receiver, () -> store.messages().messages(thread.id())))
                .extracting(ThreadMessage::readableAtReceiver)
                .containsExactly(at);
    }

    @Test
    void the_bytes_and_the_state_come_back_and_only_the_state_changes() {
        EMessage message = sent();
        EMessage kept =
                store.as(sender, () -> store.messages().find(message.id())).orElseThrow();
        assertThat(kept).usingRecursiveComparison().isEqualTo(message);
        Instant at = newcomers.now();
        store.run(Newcomers.PLATFORM, () -> store.messages().save(kept.to(EMessageState.ACKNOWLEDGED, at, null, null)));
        EMessage changed =
                store.as(sender, () -> store.messages().find(message.id())).orElseThrow();
        assertThat(changed.state()).isEqualTo(EMessageState.ACKNOWLEDGED);
        assertThat(changed.stateAt()).isEqualTo(at);
        assertThat(changed.original()).isEqualTo(message.original());
        assertThat(changed.version()).isEqualTo(kept.version() + 1);
    }

    @Test
    void the_same_message_twice_to_one_mailbox_is_kept_once() {
        EMessage first = message(Direction.IN, there, EMessageState.RECEIVED);
        EMessage again = message(Direction.IN, there, EMessageState.RECEIVED);
        String key = first.msgId() + "@" + there.herId();
        assertThat(store.as(Newcomers.PLATFORM, () -> store.messages().addReceived(first, key)))
                .isTrue();
        assertThat(store.as(Newcomers.PLATFORM, () -> store.messages().addReceived(again, key)))
                .isFalse();
        assertThat(store.as(Newcomers.PLATFORM, () -> store.messages().find(again.id())))
                .isEmpty();
        assertThat(store.as(Newcomers.PLATFORM, () -> store.messages()
                        .addReceived(again, first.msgId() + "@" + here.herId())))
                .isTrue();
    }

    @Test
    void what_is_about_nobody_yet_is_seen_at_its_unit_until_somebody_says_whose_it_is() {
        EMessage arrived = message(Direction.IN, there, EMessageState.RECEIVED);
        store.run(Newcomers.PLATFORM, () -> store.messages().addReceived(arrived, arrived.msgId() + "@"));
        Actor colleague = newcomers.employee(there);
        assertThat(store.as(colleague, () -> store.messages().visible(10)))
                .extracting(EMessage::id)
                .containsExactly(arrived.id());
        assertThat(store.as(sender, () -> store.messages().find(arrived.id()))).isEmpty();
        store.run(Newcomers.PLATFORM, () -> store.messages().attach(arrived, thread));
        assertThat(store.as(colleague, () -> store.messages().visible(10))).isEmpty();
        assertThat(store.as(receiver, () -> store.messages().of(thread.id())))
                .extracting(EMessage::person)
                .containsExactly(person.id());
    }

    @Test
    void one_in_whose_mailbox_it_waits_says_whom_it_is_about_once() {
        EMessage waiting = waiting();
        assertThatThrownBy(() -> store.run(
                        sender, () -> store.messages().place(waiting.id(), person.id(), "Sikker", newcomers.now())))
                .isInstanceOf(NotVisible.class);
        store.run(receiver, () -> store.messages().place(waiting.id(), person.id(), "Sikker", newcomers.now()));
        EMessage placed = store.as(Newcomers.PLATFORM, () -> store.messages().find(waiting.id()))
                .orElseThrow();
        assertThat(placed.person()).isEqualTo(person.id());
        assertThat(placed.state()).isEqualTo(EMessageState.RECEIVED);
        assertThat(placed.words()).isEqualTo("Sikker");
        assertThatThrownBy(() -> store.run(
                        Newcomers.PLATFORM, () -> store.messages().dismiss(waiting.id(), "Ukjent", newcomers.now())))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void one_in_whose_mailbox_it_waits_says_that_it_is_about_nobody_here_once() {
        EMessage waiting = waiting();
        assertThatThrownBy(() ->
                        store.run(sender, () -> store.messages().dismiss(waiting.id(), "Ukjent", newcomers.now())))
                .isInstanceOf(NotVisible.class);
        store.run(receiver, () -> store.messages().dismiss(waiting.id(), "Ukjent", newcomers.now()));
        EMessage kept =
                store.as(receiver, () -> store.messages().find(waiting.id())).orElseThrow();
        assertThat(kept.state()).isEqualTo(EMessageState.DISMISSED);
        assertThat(kept.words()).isEqualTo("Ukjent");
        assertThatThrownBy(() -> store.run(
                        receiver, () -> store.messages().place(waiting.id(), person.id(), "Sikker", newcomers.now())))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void what_waits_and_names_somebody_is_seen_by_those_alone_who_see_all_messages_about_that_person() {
        EMessage waiting = waiting();
        store.run(Newcomers.PLATFORM, () -> store.messages().about(waiting.id(), person.id()));
        assertThat(store.as(receiver, () -> store.messages().find(waiting.id())))
                .as("in the same mailbox")
                .isEmpty();
    }

    private EMessage waiting() {
        EMessage arrived = message(Direction.IN, there, EMessageState.RECEIVED);
        return store.as(Newcomers.PLATFORM, () -> {
            store.messages().addReceived(arrived, arrived.msgId() + "@");
            store.messages().save(arrived.to(EMessageState.UNMATCHED, newcomers.now(), null, null));
            return store.messages().find(arrived.id()).orElseThrow();
        });
    }

    @Test
    void what_was_saved_in_the_same_step_keeps_whom_it_is_about() {
        EMessage arrived = message(Direction.IN, there, EMessageState.RECEIVED);
        store.run(Newcomers.PLATFORM, () -> {
            store.messages().addReceived(arrived, arrived.msgId() + "@");
            store.messages().attach(arrived.to(EMessageState.IMPORTED, newcomers.now(), null, null), thread);
        });
        EMessage kept =
                store.as(receiver, () -> store.messages().find(arrived.id())).orElseThrow();
        assertThat(kept.state()).isEqualTo(EMessageState.IMPORTED);
        assertThat(kept.thread()).isEqualTo(thread.id());
    }

    @Test
    void what_is_put_in_a_thread_stays_there_and_another_change_is_not_lost() {
        EMessage arrived = message(Direction.IN, there, EMessageState.RECEIVED);
        store.run(Newcomers.PLATFORM, () -> {
            store.messages().addReceived(arrived, arrived.msgId() + "@");
            store.messages().attach(arrived.to(EMessageState.IMPORTED, newcomers.now(), null, null), thread);
        });
        assertThatThrownBy(() -> store.run(Newcomers.PLATFORM, () -> store.messages()
                        .attach(arrived.to(EMessageState.IMPORTED, newcomers.now(), null, null), thread)))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> store.run(Newcomers.PLATFORM, () -> store.messages()
                        .save(arrived.to(EMessageState.UNMATCHED, newcomers.now(), null, null))))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void of_some_messages_the_receipts_that_wait_are_found() {
        EMessage arrived = message(Direction.IN, there, EMessageState.RECEIVED);
        EMessage waiting = answering(arrived, EMessageState.READY);
        EMessage left = answering(arrived, EMessageState.SENT);
        EMessage another = answering(arrived, EMessageState.READY);
        store.run(Newcomers.PLATFORM, () -> {
            store.messages().addReceived(arrived, arrived.msgId() + "@");
            List.of(waiting, left, another).forEach(store.messages()::add);
        });
        assertThat(store.as(Newcomers.PLATFORM, () -> store.messages()
                        .receiptsToSend(List.of(arrived.id(), left.id(), waiting.id()))))
                .extracting(EMessage::id)
                .containsExactly(waiting.id());
    }

    @Test
    void the_newest_report_in_no_thread_is_found_whoever_asks_and_no_other_message() {
        EMessage first = report(EMessageState.REJECTED);
        EMessage newest = report(EMessageState.ACKNOWLEDGED);
        store.run(Newcomers.PLATFORM, () -> {
            store.messages().add(first);
            store.messages().add(newest);
            store.messages().add(message(Direction.OUT, here, EMessageState.SENT));
        });
        Actor stranger = newcomers.employee(there);
        assertThat(store.as(stranger, () -> store.messages().newestReport(person.id(), here.id(), there.herId())))
                .contains(EMessageState.ACKNOWLEDGED);
        assertThat(store.as(stranger, () -> store.messages().newestReport(person.id(), there.id(), there.herId())))
                .isEmpty();
        assertThat(store.as(stranger, () -> store.messages().newestReport(person.id(), here.id(), here.herId())))
                .isEmpty();
    }

    private EMessage report(EMessageState state) {
        return Records.with(message(Direction.OUT, here, state), "thread", null);
    }

    private EMessage answering(EMessage received, EMessageState state) {
        EMessage receipt = message(Direction.OUT, there, state);
        return Records.with(
                Records.with(Records.with(receipt, "answers", received.id()), "person", null), "thread", null);
    }

    @Test
    void an_acknowledgement_finds_what_it_is_for_by_id_and_sender() {
        EMessage message = sent();
        assertThat(store.as(Newcomers.PLATFORM, () -> store.messages().sent(message.msgId(), message.senderHer())))
                .map(EMessage::id)
                .contains(message.id());
        assertThat(store.as(Newcomers.PLATFORM, () -> store.messages().sent(message.msgId(), there.herId())))
                .isEmpty();
    }

    @Test
    void what_was_sent_before_a_moment_and_is_not_acknowledged_is_found() {
        EMessage message = sent();
        assertThat(store.as(Newcomers.PLATFORM, () -> store.messages()
                        .unacknowledged(message.genDate().plusSeconds(1))))
                .extracting(EMessage::id)
                .contains(message.id());
        assertThat(store.as(Newcomers.PLATFORM, () -> store.messages().unacknowledged(message.genDate())))
                .extracting(EMessage::id)
                .doesNotContain(message.id());
    }

    @Test
    void what_one_sender_sends_in_one_conversation_is_found_together_in_the_order_it_was_made() {
        EMessage change = received(newcomers.now().plusSeconds(60), here.herId());
        EMessage first = received(newcomers.now(), here.herId());
        EMessage others = received(newcomers.now().plusSeconds(30), there.herId());
        store.run(Newcomers.PLATFORM, () -> List.of(change, first, others)
                .forEach(one -> store.messages().addReceived(one, one.msgId().toString())));
        assertThat(store.as(Newcomers.PLATFORM, () -> store.messages().sameConversation(change)))
                .extracting(EMessage::id)
                .containsExactly(first.id(), change.id());
    }

    @Test
    void only_what_is_held_or_undecided_waits_with_a_message() {
        EMessage first = received(newcomers.now(), here.herId());
        EMessage held = received(newcomers.now().plusSeconds(10), here.herId());
        EMessage undecided = received(newcomers.now().plusSeconds(20), here.herId());
        EMessage read = received(newcomers.now().plusSeconds(30), here.herId());
        store.run(Newcomers.PLATFORM, () -> {
            List.of(first, held, undecided, read).forEach(one -> store.messages()
                    .addReceived(one, one.msgId().toString()));
            store.messages().save(held.to(EMessageState.HELD, newcomers.now(), null, null));
            store.messages().save(undecided.to(EMessageState.UNMATCHED, newcomers.now(), null, null));
            store.messages().save(read.to(EMessageState.REFUSED, newcomers.now(), "T02", null));
        });
        assertThat(store.as(Newcomers.PLATFORM, () -> store.messages().waitingWith(first)))
                .extracting(EMessage::id)
                .containsExactly(held.id(), undecided.id());
    }

    private EMessage received(Instant made, String senderHer) {
        EMessage one = message(Direction.IN, there, EMessageState.RECEIVED);
        return new EMessage(
                one.id(),
                one.direction(),
                one.msgId(),
                "LOG_INNLAGT",
                one.conversation(),
                senderHer,
                there.herId(),
                one.unit(),
                null,
                null,
                null,
                made,
                one.state(),
                one.stateAt(),
                null,
                null,
                one.original(),
                0);
    }

    @Test
    void what_lies_here_is_told_of_until_its_receiver_has_it_for_good() {
        EMessage first = sent();
        EMessage second = sent();
        EMessage another = sent();
        String her = first.receiverHer();
        String strange = "7" + her;
        Wanted all = new Wanted(Set.of(her), null, null, 100, false);
        store.run(Newcomers.PLATFORM, () -> {
            store.mailboxes().lay(first.id(), her, newcomers.now());
            store.mailboxes().lay(first.id(), strange, newcomers.now());
            store.mailboxes().lay(second.id(), her, newcomers.now());
            store.mailboxes().lay(another.id(), strange, newcomers.now());
        });

        assertThat(unread(all)).contains(first.id(), second.id()).doesNotContain(another.id());
        assertThat(unread(new Wanted(Set.of(her, strange), null, another.msgId(), 100, true)))
                .containsExactly(another.id());
        assertThat(unread(new Wanted(Set.of(her), "no such sender", null, 100, false)))
                .isEmpty();
        assertThat(unread(new Wanted(Set.of(), null, null, 100, false))).isEmpty();
        assertThat(unread(new Wanted(Set.of(her, strange), null, null, 1, false)))
                .hasSize(1);

        Instant at = newcomers.now();
        store.run(Newcomers.PLATFORM, () -> store.mailboxes().read(first.id(), at));
        store.run(Newcomers.PLATFORM, () -> store.mailboxes().read(first.id(), at.plusSeconds(60)));
        assertThat(unread(all)).contains(second.id()).doesNotContain(first.id());
        assertThat(store.as(Newcomers.PLATFORM, () -> store.mailboxes().find(first.id())))
                .hasValueSatisfying(laid -> {
                    assertThat(laid.receiver()).isEqualTo(her);
                    assertThat(laid.readAt()).isEqualTo(at);
                });
        assertThat(store.as(Newcomers.PLATFORM, () -> store.mailboxes().find(new EMessageId(UUID.randomUUID()))))
                .isEmpty();
    }

    private List<EMessageId> unread(Wanted wanted) {
        return store.as(Newcomers.PLATFORM, () -> store.mailboxes().unread(wanted)).stream()
                .map(EMessage::id)
                .toList();
    }

    private EMessage sent() {
        EMessage message = message(Direction.OUT, here, EMessageState.SENT);
        store.run(sender, () -> {
            store.messages().add(message);
            store.messages()
                    .add(new ThreadMessage(
                            store.ids().next(),
                            thread.id(),
                            person.id(),
                            here.id(),
                            sender.name(),
                            "Passer tirsdag?",
                            newcomers.now(),
                            message.id(),
                            null));
        });
        return message;
    }

    private EMessage message(Direction direction, ServiceUnit unit, EMessageState state) {
        boolean out = direction == Direction.OUT;
        return new EMessage(
                new EMessageId(store.ids().next()),
                direction,
                UUID.randomUUID(),
                "DIALOG",
                thread.conversation(),
                here.herId(),
                there.herId(),
                unit.id(),
                out ? person.id() : null,
                out ? thread.id() : null,
                null,
                newcomers.now(),
                state,
                newcomers.now(),
                null,
                null,
                "innhold".getBytes(StandardCharsets.UTF_8),
                0);
    }

    private Permit party(Actor.Professional who) {
        return new Permit(
                who.employment().value(),
                person.id(),
                Area.MESSAGES,
                thread.id().value(),
                Right.WRITE,
                Basis.CORRESPONDENCE,
                null,
                null);
    }
}
