package no.individuellplan.core.message;

import static no.individuellplan.core.message.EMessageState.CANCELLED;
import static no.individuellplan.core.message.EMessageState.DISMISSED;
import static no.individuellplan.core.message.EMessageState.IMPORTED;
import static no.individuellplan.core.message.EMessageState.UNMATCHED;
import static no.individuellplan.core.message.Likeness.Mark.BIRTH_DATE;
import static no.individuellplan.core.message.Likeness.Mark.FAMILY_NAME;
import static no.individuellplan.core.message.Likeness.Mark.GIVEN_NAME;
import static no.individuellplan.core.message.Likeness.Mark.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.person.AddressProtection;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A message to Marit's mailbox says another birth date than Ane's; Marit works with Ane's plan. */
class PlaceMessageTest extends InAWorld {
    private final Person ane = cast.ane;
    private ServiceUnit mailbox = cast.psykisk;

    @BeforeEach
    void plans() {
        steps.active(ane);
    }

    @Test
    void what_does_not_point_to_one_person_waits_and_the_most_like_is_shown_first() {
        EMessageId id = doubtful();
        assertThat(state(id)).isEqualTo(UNMATCHED);
        PlaceMessage.Waiting waiting = world.as(cast.marit, () -> use.message.placeMessage.open(cast.marit, id));
        assertThat(waiting.candidates().getFirst()).satisfies(first -> {
            assertThat(first.person().id()).isEqualTo(ane.id());
            assertThat(first.likeness().same()).containsExactlyInAnyOrder(NUMBER, FAMILY_NAME, GIVEN_NAME);
            assertThat(first.likeness().differs()).containsExactly(BIRTH_DATE);
        });
    }

    @Test
    void placed_with_words_it_is_shown_in_a_thread_and_acknowledged_once() {
        EMessageId id = doubtful();
        assertThat(refused(cast.marit, () -> place(cast.marit, id, ane, " ")))
                .containsExactly("message.place.no-reason");
        world.run(cast.marit, () -> place(cast.marit, id, ane, "Ringte: fødselsdatoen var feil skrevet"));
        read();
        assertThat(state(id)).isEqualTo(IMPORTED);
        assertThat(shown()).containsExactly("Hei");
        assertThat(ports.messages.all())
                .filteredOn(one -> id.equals(one.answers()))
                .hasSize(1);
    }

    @Test
    void its_changes_and_cancellation_that_waited_with_it_follow() {
        UUID first = UUID.randomUUID();
        EMessageId id = arrive(arriving(first, first, Shipment.NEW, "1990-01-01", cast.dps.herId()));
        EMessageId taken =
                arrive(arriving(UUID.randomUUID(), first, Shipment.CANCELLATION, "1990-01-01", cast.dps.herId()));
        assertThat(List.of(state(id), state(taken))).containsExactly(UNMATCHED, UNMATCHED);
        world.run(cast.marit, () -> place(cast.marit, id, ane, "Sikker"));
        read();
        assertThat(List.of(state(id), state(taken))).containsExactly(CANCELLED, IMPORTED);
        assertThat(shown()).hasSize(2);
    }

    @Test
    void the_second_to_decide_is_told_that_somebody_was_first() {
        EMessageId id = doubtful();
        world.run(cast.marit, () -> place(cast.marit, id, ane, "Sikker"));
        assertThat(refused(cast.marit, () -> place(cast.marit, id, ane, "Sikker")))
                .containsExactly("stale");
        assertThat(refused(cast.marit, () -> use.message.placeMessage.dismiss(cast.marit, id, "Ukjent")))
                .containsExactly("stale");
    }

    @Test
    void dismissed_it_waits_no_more_and_is_still_kept() {
        EMessageId id = doubtful();
        assertThat(refused(cast.marit, () -> use.message.placeMessage.dismiss(cast.marit, id, "")))
                .containsExactly("message.dismiss.no-reason");
        world.run(cast.marit, () -> use.message.placeMessage.dismiss(cast.marit, id, "Gjelder ingen vi kjenner"));
        assertThat(state(id)).isEqualTo(DISMISSED);
        assertThat(world.as(cast.marit, () -> use.message.readMessages.original(cast.marit, id))
                        .message()
                        .words())
                .isEqualTo("Gjelder ingen vi kjenner");
    }

    @Test
    void nobody_places_what_came_to_another_mailbox_or_in_a_plan_they_do_not_work_with() {
        EMessageId id = doubtful();
        assertThat(refused(cast.ingrid, () -> use.message.placeMessage.open(cast.ingrid, id)))
                .containsExactly("not-visible");
        assertThat(refused(cast.ingrid, () -> place(cast.ingrid, id, ane, "Jeg tror det")))
                .containsExactly("not-visible");
        assertThat(refused(cast.marit, () -> place(cast.marit, id, cast.asbjorn, "Jeg tror det")))
                .as("no plan that Marit works with")
                .containsExactly("not-visible");
        assertThat(state(id)).isEqualTo(UNMATCHED);
    }

    @Test
    void an_unknown_sender_cannot_be_put_in_a_plan() {
        EMessageId id = arrive(arriving(UUID.randomUUID(), UUID.randomUUID(), Shipment.NEW, null, "99999999"));
        assertThat(refused(cast.marit, () -> place(cast.marit, id, ane, null)))
                .containsExactly("message.place.unknown-sender");
    }

    @Test
    void what_another_service_writes_in_a_conversation_has_a_thread_of_its_own_that_goes_on() {
        UUID conversation = UUID.randomUUID();
        arrive(arriving(conversation, conversation, Shipment.NEW, null, cast.dps.herId()));
        EMessageId other =
                arrive(arriving(UUID.randomUUID(), conversation, Shipment.NEW, null, cast.navFjellvik.herId()));
        assertThat(state(other)).isEqualTo(IMPORTED);
        arrive(arriving(UUID.randomUUID(), conversation, Shipment.NEW, null, cast.navFjellvik.herId()));
        assertThat(ports.messages.allThreads())
                .extracting(MessageThread::from)
                .containsExactly(cast.dps.id(), cast.navFjellvik.id());
    }

    @Test
    void what_names_one_with_a_protected_address_is_theirs_alone_who_follow_up_that_person() {
        mailbox = cast.hjemme;
        EMessageId before = doubtful();
        world.run(
                cast.marit,
                () -> use.protection.protect.write(
                        cast.marit, ane.id(), AddressProtection.STRICTLY_CONFIDENTIAL, null));
        EMessageId guarded = doubtful();
        assertThat(waitingFor(cast.jonas))
                .as("in whose mailbox it came")
                .contains(before)
                .doesNotContain(guarded);
        assertThat(refused(cast.jonas, () -> use.message.placeMessage.open(cast.jonas, guarded)))
                .containsExactly("not-visible");
        assertThat(waitingFor(cast.marit)).contains(guarded);
        world.run(cast.marit, () -> place(cast.marit, guarded, ane, "Ringte: det er Ane"));
        read();
        assertThat(state(guarded)).isEqualTo(IMPORTED);
    }

    private List<EMessageId> waitingFor(Actor.Professional actor) {
        return world.as(actor, () -> use.message.readMessages.withoutPerson(actor)).stream()
                .map(EMessage::id)
                .toList();
    }

    private EMessageId doubtful() {
        UUID id = UUID.randomUUID();
        return arrive(arriving(id, id, Shipment.NEW, "1990-01-01", cast.dps.herId()));
    }

    private Arriving arriving(UUID msgId, UUID conversation, Shipment shipment, String birthDate, String sender) {
        String text = shipment == Shipment.NEW ? "Hei" : shipment.name();
        return new Arriving(
                msgId, conversation, shipment, world.clock.instant(), sender, mailbox.herId(), ane, birthDate, text);
    }

    private EMessageId arrive(Arriving one) {
        EMessageId id = Acting.as(
                        ImportMessage.ACTOR,
                        () -> use.message.receiveMessage.receive(InMemoryMessageFormat.written(one), mailbox.herId()))
                .orElseThrow();
        read();
        return id;
    }

    private void read() {
        ports.dispatch
                .takeToRead()
                .forEach(id -> Acting.run(ImportMessage.ACTOR, () -> use.message.importMessage.read(id)));
    }

    private void place(Actor.Professional actor, EMessageId id, Person person, String why) {
        use.message.placeMessage.place(actor, id, person.id(), why);
    }

    private List<String> shown() {
        return world.as(cast.marit, () -> ports.messages.threads().stream()
                .flatMap(thread -> ports.messages.messages(thread.id()).stream())
                .map(ThreadMessage::text)
                .toList());
    }

    private EMessageState state(EMessageId id) {
        return ports.messages.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow()
                .state();
    }
}
