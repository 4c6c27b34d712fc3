package no.individuellplan.core.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.id.ThreadId;
import no.individuellplan.core.message.EMessage;
import no.individuellplan.core.message.EMessage.Direction;
import no.individuellplan.core.message.EMessageState;
import no.individuellplan.core.message.MessageThread;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.traffic.MessageAct.Kind;
import no.individuellplan.core.world.Newcomers;
import no.individuellplan.core.world.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every keeper of envelopes does: an operator sees the outside, anybody else sees nothing and does nothing. */
public abstract class TrafficContract {
    private static final String WORDS = "Innholdet i meldingen";
    private Store store;
    private Newcomers newcomers;
    private ServiceUnit unit;
    private Person person;
    private MessageThread thread;
    private Actor.Professional operator;
    private Instant since;

    protected abstract Store store();

    @BeforeEach
    void anOperator() {
        store = store();
        newcomers = new Newcomers(store);
        unit = newcomers.unit(newcomers.agency(), false);
        person = newcomers.person();
        operator = newcomers.employee(newcomers.unit(newcomers.agency(), false));
        LocalDate today = LocalDate.now(store.clock());
        since = store.clock().instant().minus(Duration.ofDays(14));
        thread = new MessageThread(
                new ThreadId(store.ids().next()),
                person.id(),
                null,
                null,
                "Neste møte",
                unit.id(),
                newcomers.unit(newcomers.agency(), false).id(),
                UUID.randomUUID(),
                newcomers.now());
        store.run(Newcomers.PLATFORM, () -> {
            store.operators().add(operator.employment(), today, today);
            store.messages().add(thread);
        });
    }

    @Test
    void an_operator_sees_the_outside() {
        EMessage message = message(Direction.OUT, EMessageState.READY, newcomers.now());
        Envelope seen =
                store.as(operator, () -> store.traffic().find(message.id())).orElseThrow();
        assertThat(seen)
                .isEqualTo(new Envelope(
                        message.id(),
                        Direction.OUT,
                        message.msgId(),
                        "DIALOG_HELSEFAGLIG",
                        message.senderHer(),
                        message.receiverHer(),
                        message.genDate(),
                        EMessageState.READY,
                        message.stateAt(),
                        "E99",
                        WORDS.length(),
                        false,
                        0,
                        null,
                        null));
        assertThat(seen.toString()).doesNotContain(WORDS, person.id().toString(), "Neste møte", "inni");
    }

    @Test
    void nobody_else_sees_or_does_anything_not_even_at_the_sender_nor_an_operator_of_another_time() {
        EMessage message = message(Direction.OUT, EMessageState.READY, newcomers.now());
        Actor.Professional earlier = newcomers.employee(unit);
        LocalDate today = LocalDate.now(store.clock());
        store.run(Newcomers.PLATFORM, () -> {
            store.operators().add(earlier.employment(), today.minusDays(9), today.minusDays(1));
            store.operators().add(earlier.employment(), today.plusDays(1), null);
        });
        for (Actor.Professional other : List.of(newcomers.employee(unit), earlier)) {
            store.run(other, () -> {
                assertThat(store.traffic().waiting()).isEmpty();
                assertThat(store.traffic().counts(since)).isEmpty();
                assertThat(store.traffic().troubled(since, 9)).isEmpty();
                assertThat(store.traffic().find(message.id())).isEmpty();
            });
            for (Kind kind : Kind.values()) {
                assertThatThrownBy(() -> store.run(other, () -> store.traffic().keep(act(message, kind, other))))
                        .isInstanceOf(StaleVersion.class);
            }
        }
        store.run(operator, () -> assertThat(store.traffic().acts(message.id())).isEmpty());
    }

    @Test
    void what_waits_is_counted_by_receiver_with_its_age() {
        String her = "8" + UUID.randomUUID().toString().replaceAll("\\D", "");
        Instant first = newcomers.now().minus(Duration.ofDays(900));
        message(Direction.OUT, EMessageState.READY, first.plusSeconds(60), her);
        EMessage oldest = message(Direction.OUT, EMessageState.READY, first, her);
        message(Direction.OUT, EMessageState.SENT, first.minusSeconds(60), her);
        store.run(operator, () -> store.traffic().keep(act(oldest, Kind.SET_ASIDE, operator)));
        store.run(operator, () -> assertThat(store.traffic().waiting()).contains(new WaitingToLeave(her, 2, 1, first)));
    }

    @Test
    void what_came_to_rest_long_ago_is_shown_no_more_and_what_waits_always_is() {
        Instant old = since.minusSeconds(1);
        EMessage rejected = message(Direction.OUT, EMessageState.REJECTED, old);
        EMessage held = message(Direction.IN, EMessageState.HELD, old);
        EMessage overdue = message(Direction.OUT, EMessageState.OVERDUE, since.plusSeconds(60));
        message(Direction.OUT, EMessageState.ACKNOWLEDGED, since.plusSeconds(60));
        store.run(operator, () -> {
            assertThat(store.traffic().troubled(since, 100_000))
                    .extracting(Envelope::id)
                    .containsSubsequence(held.id(), overdue.id())
                    .doesNotContain(rejected.id());
            assertThat(store.traffic().counts(since))
                    .containsKeys(EMessageState.HELD, EMessageState.OVERDUE)
                    .doesNotContainKey(EMessageState.ACKNOWLEDGED);
            assertThat(store.traffic().troubled(since, 1)).hasSize(1);
        });
    }

    @Test
    void what_is_set_aside_is_passed_by_in_its_conversation_until_it_is_taken_back() {
        EMessage first =
                message(Direction.OUT, EMessageState.READY, newcomers.now().minusSeconds(60));
        EMessage next = message(Direction.OUT, EMessageState.READY, newcomers.now());
        assertThat(firstInLine()).isEqualTo(first.id());
        store.run(operator, () -> store.traffic().keep(act(first, Kind.SET_ASIDE, operator)));
        assertThat(firstInLine()).isEqualTo(next.id());
        for (Kind again : List.of(Kind.SET_ASIDE, Kind.TRIED_NOW)) {
            assertThatThrownBy(() -> store.run(operator, () -> store.traffic().keep(act(first, again, operator))))
                    .isInstanceOf(StaleVersion.class);
        }
        store.run(operator, () -> store.traffic().keep(act(first, Kind.TAKEN_BACK, operator)));
        assertThat(firstInLine()).isEqualTo(first.id());
        store.run(operator, () -> assertThat(store.traffic().acts(first.id()))
                .extracting(MessageAct::kind, MessageAct::byName)
                .containsExactly(tuple(Kind.SET_ASIDE, operator.name()), tuple(Kind.TAKEN_BACK, operator.name())));
    }

    @Test
    void what_has_left_is_neither_tried_nor_set_aside() {
        EMessage sent = message(Direction.OUT, EMessageState.SENT, newcomers.now());
        for (Kind kind : Kind.values()) {
            assertThatThrownBy(() -> store.run(operator, () -> store.traffic().keep(act(sent, kind, operator))))
                    .isInstanceOf(StaleVersion.class);
        }
        EMessage kept = message(Direction.IN, EMessageState.RECEIVED, newcomers.now());
        assertThatThrownBy(() -> store.run(operator, () -> store.traffic().keep(act(kept, Kind.SET_ASIDE, operator))))
                .isInstanceOf(StaleVersion.class);
        store.run(operator, () -> store.traffic().keep(act(kept, Kind.TRIED_NOW, operator)));
    }

    private EMessageId firstInLine() {
        return store.as(Newcomers.PLATFORM, () -> store.messages().firstInLine(thread.id(), unit.herId()))
                .orElseThrow();
    }

    private MessageAct act(EMessage message, Kind kind, Actor.Professional who) {
        return new MessageAct(message.id(), kind, newcomers.now(), who.employment(), who.name(), null);
    }

    private EMessage message(Direction direction, EMessageState state, Instant at) {
        return message(direction, state, at, "99999999");
    }

    private EMessage message(Direction direction, EMessageState state, Instant at, String receiver) {
        EMessage message = new EMessage(
                new EMessageId(store.ids().next()),
                direction,
                UUID.randomUUID(),
                "DIALOG_HELSEFAGLIG",
                thread.conversation(),
                unit.herId(),
                receiver,
                unit.id(),
                person.id(),
                thread.id(),
                null,
                at,
                state,
                at,
                "E99",
                "Ord om det som er inni",
                WORDS.getBytes(StandardCharsets.UTF_8),
                0);
        store.run(Newcomers.PLATFORM, () -> store.messages().add(message));
        return message;
    }
}
