package no.individuellplan.store.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.id.ThreadId;
import no.individuellplan.core.message.EMessage;
import no.individuellplan.core.message.EMessageState;
import no.individuellplan.core.message.EMessages;
import no.individuellplan.core.message.MessageForm;
import no.individuellplan.core.message.MessageThread;
import no.individuellplan.core.message.ReadMessages;
import no.individuellplan.core.message.SendMessage;
import no.individuellplan.core.message.ThreadMessage;
import no.individuellplan.local.DatabaseTestResource;
import no.individuellplan.store.world.PostOffice;
import no.individuellplan.store.world.Register;
import no.individuellplan.store.world.Steps;
import no.individuellplan.store.world.Town;
import no.individuellplan.store.world.Work;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A message from one service to another, written, carried and read by those who have permits, and seen by no one else. */
@QuarkusTest
@QuarkusTestResource(DatabaseTestResource.class)
class MessagesUnderPermitsTest {
    @Inject
    Register register;

    @Inject
    Steps steps;

    @Inject
    Work work;

    @Inject
    PostOffice post;

    @Inject
    SendMessage send;

    @Inject
    ReadMessages read;

    @Inject
    EMessages messages;

    private Town town;

    @BeforeEach
    void aSharedPlan() {
        town = new Town(register);
        steps.inPreparation(town);
        steps.joined(town, Set.of(Area.HEALTH));
    }

    @Test
    void is_read_at_the_receiver_when_it_has_been_carried_and_not_before() {
        MessageThread thread = started("Kan dere møte tirsdag?");
        assertThat(texts(town.coordinator, thread.id())).containsExactly("Kan dere møte tirsdag?");
        assertThat(texts(town.clinician, thread.id())).isEmpty();
        assertThat(texts(town.self, thread.id())).containsExactly("Kan dere møte tirsdag?");
        post.carryAll();
        assertThat(texts(town.clinician, thread.id())).containsExactly("Kan dere møte tirsdag?");
        assertThat(states(town.coordinator, thread.id())).contains(EMessageState.ACKNOWLEDGED);
    }

    @Test
    void is_answered_in_the_same_thread() {
        MessageThread thread = started("Kan dere møte tirsdag?");
        post.carryAll();
        work.run(town.clinician, () -> send.answer(town.clinician, thread.id(), "Ja"));
        assertThat(texts(town.coordinator, thread.id()))
                .as("the coordinator has the whole area")
                .containsExactly("Kan dere møte tirsdag?", "Ja");
        post.carryAll();
        assertThat(texts(town.clinician, thread.id())).containsExactly("Kan dere møte tirsdag?", "Ja");
    }

    @Test
    void the_bytes_of_what_has_not_arrived_are_not_seen_at_the_receiver() {
        MessageThread thread = started("Kan dere møte tirsdag?");
        EMessageId sent = work.as(
                town.coordinator, () -> messages.of(thread.id()).getFirst().id());
        assertThatThrownBy(() -> work.run(town.clinician, () -> read.original(town.clinician, sent)))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void a_colleague_without_a_task_sees_neither_thread_nor_message() {
        MessageThread thread = started("Kan dere møte tirsdag?");
        post.carryAll();
        assertThatThrownBy(() -> work.run(town.nosy, () -> read.thread(town.nosy, thread.id())))
                .isInstanceOf(NotVisible.class);
        assertThat(work.as(town.nosy, () -> read.threads(town.nosy))).isEmpty();
        assertThat(work.as(town.nosy, () -> messages.of(thread.id()))).isEmpty();
    }

    @Test
    void what_waits_when_the_person_stops_sharing_does_not_leave() {
        MessageThread thread = started("Kan dere møte tirsdag?");
        steps.stopsSharing(town, town.clinic.id());
        post.carryAll();
        assertThat(states(town.coordinator, thread.id())).containsExactly(EMessageState.STOPPED);
    }

    @Test
    void what_nobody_can_place_waits_at_the_unit_it_came_to() {
        post.arrives(new byte[] {1, 2, 3}, town.clinic.herId());
        post.carryAll();
        assertThat(work.as(town.nosy, () -> messages.visible(10)))
                .extracting(EMessage::person)
                .containsOnlyNulls()
                .isNotEmpty();
        assertThat(work.as(town.coordinator, () -> messages.visible(10))).isEmpty();
    }

    private MessageThread started(String text) {
        MessageForm form = new MessageForm(null, town.clinic.id(), "Neste møte", text);
        return work.as(
                town.coordinator,
                () -> send.start(town.coordinator, steps.plan(town).id(), form));
    }

    private List<String> texts(Actor actor, ThreadId thread) {
        return work.as(actor, () -> messages.messages(thread)).stream()
                .map(ThreadMessage::text)
                .toList();
    }

    private List<EMessageState> states(Actor actor, ThreadId thread) {
        return work.as(actor, () -> messages.of(thread)).stream()
                .map(EMessage::state)
                .toList();
    }
}
