package no.individuellplan.store.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.message.EMessage;
import no.individuellplan.core.message.EMessage.Direction;
import no.individuellplan.core.message.EMessageState;
import no.individuellplan.core.message.EMessages;
import no.individuellplan.core.message.MessageThread;
import no.individuellplan.local.DatabaseTestResource;
import no.individuellplan.store.world.Letters;
import no.individuellplan.store.world.Register;
import no.individuellplan.store.world.Town;
import no.individuellplan.store.world.Work;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is asked of a long thread, and of the many messages that wait. */
@QuarkusTest
@QuarkusTestResource(DatabaseTestResource.class)
class WaitingMessagesTest {
    @Inject
    Register register;

    @Inject
    Letters letters;

    @Inject
    Work work;

    @Inject
    EMessages messages;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    private Town town;
    private MessageThread thread;

    @BeforeEach
    void a_thread() {
        town = new Town(register);
        thread = letters.thread(town, town.service, town.clinic);
    }

    @Test
    void the_first_in_line_is_the_oldest_that_waits_to_leave_the_same_address() {
        EMessage gone = kept(EMessageState.SENT, town.service, null);
        kept(EMessageState.READY, town.clinic, null);
        EMessage receipt = kept(EMessageState.READY, town.service, gone.id());
        EMessage first = kept(EMessageState.READY, town.service, null);
        kept(EMessageState.READY, town.service, null);

        assertThat(work.as(Work.PLATFORM, () -> messages.firstInLine(thread.id(), town.service.herId())))
                .contains(first.id())
                .isNotEqualTo(receipt.id());
        assertThat(work.as(Work.PLATFORM, () -> messages.firstInLine(thread.id(), "99999999")))
                .isEmpty();
    }

    @Test
    void the_newest_of_a_type_is_what_an_answer_refers_to() {
        kept(EMessageState.SENT, town.service, null);
        EMessage newest = kept(EMessageState.SENT, town.clinic, null);

        assertThat(newest("DIALOG")).contains(newest.msgId());
        assertThat(newest("APPREC")).isEmpty();
    }

    @Test
    void unacknowledged_is_what_was_sent_and_whatever_waits_to_be() {
        EMessage sent = kept(EMessageState.SENT, town.service, null);
        EMessage waiting = kept(EMessageState.READY, town.service, null);
        EMessage receipt = kept(EMessageState.SENT, town.clinic, sent.id());
        EMessage waitingReceipt = kept(EMessageState.READY, town.clinic, sent.id());
        EMessage done = kept(EMessageState.ACKNOWLEDGED, town.service, null);
        EMessage stopped = kept(EMessageState.STOPPED, town.service, null);

        assertThat(unacknowledged(Duration.ofMinutes(1)))
                .contains(sent.id(), waiting.id(), waitingReceipt.id())
                .doesNotContain(receipt.id(), done.id(), stopped.id());
        assertThat(unacknowledged(Duration.ofMinutes(-1))).doesNotContain(sent.id(), waiting.id());
    }

    private Optional<UUID> newest(String type) {
        return work.as(Work.PLATFORM, () -> messages.newest(thread.id(), type));
    }

    private List<EMessageId> unacknowledged(Duration fromNow) {
        return work.as(
                Work.PLATFORM, () -> messages.unacknowledged(clock.instant().plus(fromNow)).stream()
                        .map(EMessage::id)
                        .toList());
    }

    private EMessage kept(EMessageState state, ServiceUnit from, EMessageId answers) {
        EMessage sent = letters.message(Direction.OUT, from, thread);
        EMessage message = new EMessage(
                new EMessageId(ids.next()),
                Direction.OUT,
                sent.msgId(),
                answers == null ? sent.type() : "APPREC",
                sent.conversation(),
                sent.senderHer(),
                sent.receiverHer(),
                sent.unit(),
                sent.person(),
                sent.thread(),
                answers,
                sent.genDate(),
                state,
                sent.stateAt(),
                null,
                null,
                sent.original(),
                0);
        work.run(Work.PLATFORM, () -> messages.add(message));
        return message;
    }
}
