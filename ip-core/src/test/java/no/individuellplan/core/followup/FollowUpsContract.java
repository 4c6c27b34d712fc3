package no.individuellplan.core.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Basis;
import no.individuellplan.core.access.Permit;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.id.FollowUpId;
import no.individuellplan.core.id.ThreadId;
import no.individuellplan.core.message.EMessage;
import no.individuellplan.core.message.EMessage.Direction;
import no.individuellplan.core.message.EMessageState;
import no.individuellplan.core.message.MessageThread;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.world.Newcomers;
import no.individuellplan.core.world.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every keeper of what messages ask for does. */
public abstract class FollowUpsContract {
    protected Store store;
    private Newcomers newcomers;
    protected Person person;
    private ServiceUnit here;
    private ServiceUnit there;
    private Actor.Professional reader;
    private Actor.Professional stranger;
    private MessageThread thread;

    protected abstract Store store();

    @BeforeEach
    void aThreadOfTheReaders() {
        store = store();
        newcomers = new Newcomers(store);
        person = newcomers.person();
        here = newcomers.unit(newcomers.agency(), false);
        there = newcomers.unit(newcomers.agency(), false);
        reader = newcomers.employee(here);
        stranger = newcomers.employee(here);
        thread = new MessageThread(
                new ThreadId(store.ids().next()),
                person.id(),
                null,
                null,
                "Innlagt",
                there.id(),
                here.id(),
                UUID.randomUUID(),
                newcomers.now());
        newcomers.permit(
                person,
                new Permit(
                        reader.employment().value(),
                        person.id(),
                        Area.MESSAGES,
                        thread.id().value(),
                        Right.WRITE,
                        Basis.CORRESPONDENCE,
                        null,
                        null));
        store.run(Newcomers.PLATFORM, () -> store.messages().add(thread));
    }

    @Test
    void it_comes_back_whole_to_one_who_sees_the_thread_and_to_no_other() {
        FollowUp one = added(newcomers.now());
        assertThat(store.as(reader, () -> store.followUps().find(one.id()))).contains(one);
        assertThat(store.as(reader, () -> store.followUps().waiting())).containsExactly(one);
        assertThat(store.as(reader, () -> store.followUps().of(person.id()))).containsExactly(one);
        assertThat(store.as(stranger, () -> store.followUps().find(one.id()))).isEmpty();
        assertThat(store.as(stranger, () -> store.followUps().waiting())).isEmpty();
        assertThat(store.as(stranger, () -> store.followUps().of(person.id()))).isEmpty();
    }

    @Test
    void they_come_in_the_order_they_were_said() {
        Instant now = newcomers.now();
        FollowUp later = added(now);
        FollowUp earlier = added(now.minusSeconds(60));
        assertThat(store.as(reader, () -> store.followUps().waiting())).containsExactly(earlier, later);
    }

    @Test
    void what_is_done_waits_no_more_until_it_stands_otherwise() {
        FollowUp one = added(newcomers.now());
        Instant done = newcomers.now();
        store.run(reader, () -> store.followUps().finish(one.done(reader.employment(), reader.name(), done)));
        FollowUp finished =
                store.as(reader, () -> store.followUps().find(one.id())).orElseThrow();
        assertThat(finished.doneByName()).isEqualTo(reader.name());
        assertThat(finished.doneAt()).isEqualTo(done);
        assertThat(finished.version()).isEqualTo(one.version() + 1);
        assertThat(store.as(reader, () -> store.followUps().waiting())).isEmpty();
        store.run(Newcomers.PLATFORM, () -> store.followUps()
                .stand(finished.standing(FollowUpState.WITHDRAWN, done.plus(Duration.ofMinutes(1)))));
        assertThat(store.as(reader, () -> store.followUps().waiting()))
                .extracting(FollowUp::state)
                .containsExactly(FollowUpState.WITHDRAWN);
    }

    @Test
    void what_is_over_or_sent_anew_does_not_wait() {
        FollowUp one = added(newcomers.now());
        FollowUp other = added(newcomers.now());
        store.run(Newcomers.PLATFORM, () -> {
            store.followUps().stand(one.standing(FollowUpState.OVER, newcomers.now()));
            store.followUps().stand(other.standing(FollowUpState.REPLACED, newcomers.now()));
        });
        assertThat(store.as(reader, () -> store.followUps().waiting())).isEmpty();
    }

    @Test
    void of_two_changes_from_the_same_version_the_second_is_refused() {
        FollowUp one = added(newcomers.now());
        FollowUp done = one.done(reader.employment(), reader.name(), newcomers.now());
        store.run(reader, () -> store.followUps().finish(done));
        assertThatThrownBy(() -> store.run(reader, () -> store.followUps().finish(done)))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> store.run(Newcomers.PLATFORM, () -> store.followUps()
                        .stand(one.standing(FollowUpState.OVER, newcomers.now()))))
                .isInstanceOf(StaleVersion.class);
    }

    private FollowUp added(Instant said) {
        EMessage message = message();
        FollowUp one = asked(message, said);
        store.run(Newcomers.PLATFORM, () -> {
            store.messages().addReceived(message, message.msgId() + "@");
            store.followUps().add(one);
        });
        return one;
    }

    /** Keeps another one about the same person, in the transaction that runs. */
    protected void addAnother() {
        EMessage message = message();
        store.messages().addReceived(message, message.msgId() + "@");
        store.followUps().add(asked(message, newcomers.now()));
    }

    private FollowUp asked(EMessage message, Instant said) {
        return new FollowUp(
                new FollowUpId(store.ids().next()),
                person.id(),
                thread.id(),
                message.id(),
                FollowUpKind.CHECK_REFERRAL,
                here.id(),
                there.id(),
                there.agency(),
                said,
                said.minusSeconds(60),
                true,
                said.plusSeconds(60),
                Set.of(ReferralDifference.NO_PLAN, ReferralDifference.COORDINATOR),
                FollowUpState.OPEN,
                said,
                null,
                null,
                null,
                0);
    }

    private EMessage message() {
        UUID msgId = UUID.randomUUID();
        return new EMessage(
                new EMessageId(store.ids().next()),
                Direction.IN,
                msgId,
                "HENVISNING",
                msgId,
                there.herId(),
                here.herId(),
                here.id(),
                null,
                null,
                null,
                newcomers.now(),
                EMessageState.RECEIVED,
                newcomers.now(),
                null,
                null,
                "innhold".getBytes(StandardCharsets.UTF_8),
                0);
    }
}
