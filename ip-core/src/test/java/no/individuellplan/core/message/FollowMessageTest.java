package no.individuellplan.core.message;

import static no.individuellplan.core.followup.FollowUpKind.ADMITTED;
import static no.individuellplan.core.followup.FollowUpKind.CHECK_REFERRAL;
import static no.individuellplan.core.followup.FollowUpKind.DEAD;
import static no.individuellplan.core.followup.FollowUpKind.DISCHARGED;
import static no.individuellplan.core.followup.FollowUpKind.READY_FOR_DISCHARGE;
import static no.individuellplan.core.followup.FollowUpKind.REVIEW;
import static no.individuellplan.core.followup.FollowUpState.CANCELLED;
import static no.individuellplan.core.followup.FollowUpState.OPEN;
import static no.individuellplan.core.followup.FollowUpState.OVER;
import static no.individuellplan.core.followup.FollowUpState.REPLACED;
import static no.individuellplan.core.followup.FollowUpState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.coordinator.CoordinatorChair;
import no.individuellplan.core.followup.FollowUp;
import no.individuellplan.core.followup.FollowUpKind;
import no.individuellplan.core.followup.FollowUpState;
import no.individuellplan.core.followup.ReferralDifference;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.id.FollowUpId;
import no.individuellplan.core.person.AddressProtection;
import no.individuellplan.core.plan.MyDay;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ane, who has a plan that Marit coordinates, is at the DPS for some days; what it sends becomes something to do here. */
class FollowMessageTest extends InAWorld {
    private static final String INNLAGT = "LOG_INNLAGT";
    private static final String KLAR = "LOG_UTSKRIVNINGSKLAR";
    private static final String AVMELDING = "LOG_AVMELDING";
    private static final String UTSKREVET = "LOG_UTSKREVET";

    private Instant start;

    @BeforeEach
    void ane_has_a_plan() {
        steps.active(cast.ane);
        start = world.clock.instant().minus(Duration.ofHours(5));
    }

    @Test
    void an_admission_is_to_be_reported_on_within_a_day_of_it() {
        Instant admitted = start.minus(Duration.ofHours(2));
        tell(INNLAGT, 0, Map.of("happened", admitted));

        FollowUp one = only();
        assertThat(one.kind()).isEqualTo(ADMITTED);
        assertThat(one.happenedAt()).isEqualTo(admitted);
        assertThat(one.dueAt()).isEqualTo(admitted.plus(Duration.ofHours(24)));
        assertThat(one.from()).isEqualTo(cast.dps.id());
        assertThat(toFollowUp(cast.marit)).containsExactly(one);
    }

    @Test
    void without_a_time_of_its_own_the_day_runs_from_when_it_was_said() {
        tell(INNLAGT, 0, Map.of());
        assertThat(only().happenedAt()).isNull();
        assertThat(only().dueAt()).isEqualTo(start.plus(Duration.ofHours(24)));
    }

    @Test
    void ready_to_leave_has_no_other_deadline_than_at_once() {
        tell(KLAR, 0, Map.of());
        assertThat(only().kind()).isEqualTo(READY_FOR_DISCHARGE);
        assertThat(only().dueAt()).isNull();
    }

    @Test
    void not_ready_after_all_takes_it_away_and_the_coordinator_is_told() {
        tell(KLAR, 0, Map.of());
        tell(AVMELDING, 1, Map.of());
        assertThat(states(READY_FOR_DISCHARGE)).containsExactly(WITHDRAWN);
        assertThat(toFollowUp(cast.marit)).extracting(FollowUp::kind).containsExactly(READY_FOR_DISCHARGE);
    }

    @Test
    void ready_again_after_that_stands() {
        tell(KLAR, 0, Map.of());
        tell(AVMELDING, 1, Map.of());
        tell(KLAR, 2, Map.of());
        assertThat(states(READY_FOR_DISCHARGE)).containsExactly(WITHDRAWN, OPEN);
    }

    @Test
    void it_is_taken_away_also_when_the_network_turns_the_two_around() {
        tell(AVMELDING, 1, Map.of());
        assertThat(toFollowUp(cast.marit)).isEmpty();
        tell(KLAR, 0, Map.of());
        assertThat(states(READY_FOR_DISCHARGE)).containsExactly(WITHDRAWN);
    }

    @Test
    void leaving_ends_what_came_of_the_stay_and_is_told() {
        tell(INNLAGT, 0, Map.of());
        tell(KLAR, 1, Map.of());
        tell(UTSKREVET, 2, Map.of());
        assertThat(states(ADMITTED)).containsExactly(OVER);
        assertThat(states(READY_FOR_DISCHARGE)).containsExactly(OVER);
        assertThat(toFollowUp(cast.marit)).extracting(FollowUp::kind).containsExactly(DISCHARGED);
    }

    @Test
    void a_new_stay_after_that_is_not_over() {
        tell(UTSKREVET, 0, Map.of());
        tell(INNLAGT, 1, Map.of());
        assertThat(states(ADMITTED)).containsExactly(OPEN);
    }

    @Test
    void what_another_agency_says_is_of_another_stay() {
        tell(INNLAGT, 0, Map.of());
        receive(UUID.randomUUID(), UTSKREVET, Shipment.NEW, 1, Map.of(), cast.navFjellvik);
        assertThat(states(ADMITTED)).containsExactly(OPEN);
    }

    @Test
    void a_death_is_told_and_ends_nothing_by_itself() {
        tell(INNLAGT, 0, Map.of());
        tell("LOG_DOD", 1, Map.of());
        assertThat(states(ADMITTED)).containsExactly(OPEN);
        assertThat(states(DEAD)).containsExactly(OPEN);
        assertThat(steps.plan(cast.ane).state().open()).isTrue();
    }

    @Test
    void health_information_is_to_be_looked_at_and_other_messages_ask_for_nothing() {
        tell("HELSEOPPL_SOKNAD", 0, Map.of());
        tell("UTSKRIVNINGSRAPPORT", 1, Map.of());
        tell("DIALOG_HELSEFAGLIG", 2, Map.of());
        tell("ORIENTERING_TJENESTETILBUD", 3, Map.of());
        assertThat(ports.followUps.all()).extracting(FollowUp::kind).containsExactly(REVIEW, REVIEW);
    }

    @Test
    void the_services_a_message_names_are_read_by_those_who_see_its_thread() {
        tell("UTSKRIVNINGSRAPPORT", 0, Map.of("service", "Hjemmesykepleie"));
        FollowUp one = only();
        assertThat(world.as(cast.marit, () -> use.message.readNamedServices.of(cast.marit, one.id()))
                        .services())
                .extracting(MessageFormat.NamedService::name)
                .containsExactly("Hjemmesykepleie");
        assertThat(refused(cast.siv, () -> use.message.readNamedServices.of(cast.siv, one.id())))
                .containsExactly("not-visible");
    }

    @Test
    void a_message_that_names_no_service_has_none() {
        tell("UTSKRIVNINGSRAPPORT", 0, Map.of());
        assertThat(world.as(cast.marit, () -> use.message.readNamedServices.of(cast.marit, only().id()))
                        .services())
                .isEmpty();
    }

    @Test
    void a_referral_that_says_something_else_of_the_plan_is_to_be_checked() {
        tell("HENVISNING", 0, Map.of("exists", false, "remark", ""));
        FollowUp one = only();
        assertThat(one.kind()).isEqualTo(CHECK_REFERRAL);
        assertThat(one.differences()).containsExactly(ReferralDifference.NO_PLAN);
    }

    @Test
    void a_referral_that_says_what_is_so_asks_for_nothing() {
        tell("HENVISNING", 0, Map.of("exists", true, "appointed", true, "remark", "Marit Lunde"));
        tell("HENVISNING", 1, Map.of());
        assertThat(ports.followUps.all()).isEmpty();
    }

    @Test
    void what_its_sender_cancels_shows_as_that() {
        UUID first = tell(INNLAGT, 0, Map.of());
        change(first, INNLAGT, Shipment.CANCELLATION, 1, Map.of());
        assertThat(only().state()).isEqualTo(CANCELLED);
        assertThat(toFollowUp(cast.marit)).hasSize(1);
    }

    @Test
    void a_cancelled_discharge_ended_nothing() {
        tell(INNLAGT, 0, Map.of());
        UUID left = tell(UTSKREVET, 1, Map.of());
        change(left, UTSKREVET, Shipment.CANCELLATION, 2, Map.of());
        assertThat(states(ADMITTED)).containsExactly(OPEN);
        assertThat(states(DISCHARGED)).containsExactly(CANCELLED);
    }

    @Test
    void what_its_sender_changes_is_asked_for_anew_with_the_new_time() {
        UUID first = tell(INNLAGT, 0, Map.of("happened", start));
        change(first, INNLAGT, Shipment.CHANGE, 1, Map.of("happened", start.minus(Duration.ofHours(1))));
        assertThat(states(ADMITTED)).containsExactly(REPLACED, OPEN);
        assertThat(toFollowUp(cast.marit))
                .singleElement()
                .extracting(FollowUp::happenedAt)
                .isEqualTo(start.minus(Duration.ofHours(1)));
    }

    @Test
    void a_cancellation_that_comes_first_lets_nothing_wait() {
        UUID first = UUID.randomUUID();
        change(first, INNLAGT, Shipment.CANCELLATION, 1, Map.of());
        receive(first, INNLAGT, Shipment.NEW, 0, Map.of(), cast.dps);
        assertThat(ports.followUps.all()).extracting(FollowUp::state).allMatch(CANCELLED::equals);
    }

    @Test
    void the_same_message_to_two_of_our_services_asks_once() {
        UUID first = tell(INNLAGT, 0, Map.of());
        receive(first, first, INNLAGT, Shipment.NEW, 0, Map.of(), cast.dps, cast.hjemme);
        assertThat(ports.followUps.all()).hasSize(1);
    }

    @Test
    void a_copy_asks_for_nothing() {
        tell(INNLAGT, 0, Map.of("copy", true));
        assertThat(ports.followUps.all()).isEmpty();
    }

    @Test
    void nothing_is_asked_for_when_the_plan_is_not_here() {
        Arriving about = new Arriving(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Shipment.NEW,
                start,
                cast.dps.herId(),
                cast.psykisk.herId(),
                cast.randi,
                null,
                "Innlagt");
        arrive(InMemoryMessageFormat.written(about, Map.of("type", INNLAGT)), cast.psykisk);
        assertThat(ports.followUps.all()).isEmpty();
    }

    @Test
    void the_coordinator_is_done_with_it_by_one_word_and_it_comes_back_when_it_falls_away() {
        tell(KLAR, 0, Map.of());
        done(cast.marit, only());
        assertThat(toFollowUp(cast.marit)).isEmpty();
        assertThat(only().doneByName()).isEqualTo("Marit Lunde");
        world.clock.sleep(1);
        tell(AVMELDING, 1, Map.of());
        assertThat(toFollowUp(cast.marit))
                .singleElement()
                .extracting(FollowUp::state)
                .isEqualTo(WITHDRAWN);
    }

    @Test
    void the_answer_to_ready_goes_in_the_same_thread_and_is_all_that_was_asked() {
        tell(KLAR, 0, Map.of());
        FollowUp one = only();
        assertThat(refused(cast.marit, () -> answer(one, " "))).containsExactly("message.send.no-text");
        assertThat(toFollowUp(cast.marit)).hasSize(1);
        world.run(cast.marit, () -> answer(one, "Vi kan ta imot fra fredag"));
        assertThat(toFollowUp(cast.marit)).isEmpty();
        assertThat(world.as(cast.marit, () -> ports.messages.messages(one.thread())))
                .extracting(ThreadMessage::text)
                .containsExactly(KLAR, "Vi kan ta imot fra fredag");
        assertThat(refused(cast.marit, () -> answer(only(), "En gang til"))).containsExactly("stale");
        assertThat(world.as(cast.marit, () -> ports.messages.messages(one.thread())))
                .as("nothing more has left")
                .hasSize(2);
    }

    @Test
    void what_is_not_ready_or_is_so_no_more_is_not_answered_as_that() {
        tell(INNLAGT, 0, Map.of());
        assertThat(refused(cast.marit, () -> answer(only(), "Vi tar imot"))).containsExactly("stale");
        tell(KLAR, 1, Map.of());
        FollowUp ready = ports.followUps.all().getLast();
        assertThat(refused(cast.siv, () -> use.message.answerReady.answer(cast.siv, ready.id(), 0, "Ja")))
                .containsExactly("not-visible");
        tell(AVMELDING, 2, Map.of());
        assertThat(refused(cast.marit, () -> answer(ready, "Vi tar imot"))).containsExactly("stale");
    }

    @Test
    void what_stands_otherwise_than_one_saw_is_not_done() {
        tell(KLAR, 0, Map.of());
        FollowUp seen = only();
        done(cast.marit, seen);
        assertThat(refused(cast.marit, () -> use.finishFollowUp.done(cast.marit, seen.id(), seen.version())))
                .containsExactly("stale");
        assertThat(refused(cast.marit, () -> use.finishFollowUp.done(cast.marit, seen.id(), seen.version() + 1)))
                .as("done already")
                .containsExactly("stale");
    }

    @Test
    void the_coordinator_has_it_and_not_her_colleagues_or_the_sender_and_who_does_not_see_the_thread_can_do_nothing() {
        tell(INNLAGT, 0, Map.of());
        assertThat(toFollowUp(cast.turid)).isEmpty();
        assertThat(toFollowUp(cast.henrik)).isEmpty();
        assertThat(refused(cast.siv, () -> use.finishFollowUp.done(cast.siv, only().id(), 0)))
                .containsExactly("not-visible");
        assertThat(refused(cast.siv, () -> use.finishFollowUp.done(cast.siv, new FollowUpId(UUID.randomUUID()), 0)))
                .containsExactly("not-visible");
    }

    @Test
    void while_nobody_coordinates_the_service_it_came_to_has_it() {
        CoordinatorChair chair = ports.chairs.recognise(cast.ane.id()).orElseThrow();
        world.run(ImportMessage.ACTOR, () -> {
            ports.chairs.save(new CoordinatorChair(
                    chair.person(), chair.unit(), null, null, null, null, null, null, null, chair.version()));
            use.renew.about(cast.ane.id());
        });
        receive(UUID.randomUUID(), UUID.randomUUID(), INNLAGT, Shipment.NEW, 0, Map.of(), cast.dps, cast.hjemme);
        assertThat(toFollowUp(cast.jonas)).hasSize(1);
        assertThat(toFollowUp(cast.marit)).isEmpty();
        assertThat(toFollowUp(cast.ingrid))
                .as("the sender's unit sees the thread")
                .isEmpty();
    }

    @Test
    void one_whose_address_is_protected_is_the_case_teams_alone() {
        world.run(
                cast.marit,
                () -> use.protection.protect.write(
                        cast.marit, cast.ane.id(), AddressProtection.STRICTLY_CONFIDENTIAL, null));
        receive(UUID.randomUUID(), UUID.randomUUID(), INNLAGT, Shipment.NEW, 0, Map.of(), cast.dps, cast.hjemme);
        assertThat(toFollowUp(cast.marit)).hasSize(1);
        assertThat(world.as(cast.jonas, () -> ports.followUps.of(cast.ane.id())))
                .as("works where it came, and is not of the team")
                .isEmpty();
    }

    @Test
    void without_the_protection_the_service_it_came_to_sees_it() {
        receive(UUID.randomUUID(), UUID.randomUUID(), INNLAGT, Shipment.NEW, 0, Map.of(), cast.dps, cast.hjemme);
        assertThat(world.as(cast.jonas, () -> ports.followUps.of(cast.ane.id())))
                .hasSize(1);
    }

    @Test
    void when_the_person_has_taken_back_the_yes_to_the_sender_it_is_seen_as_its_thread_is() {
        tell(INNLAGT, 0, Map.of());
        Actor self = Cast.self(cast.ane);
        world.run(self, () -> use.answerSharing.withdraw(self, cast.ane.id(), cast.dps.id()));
        FollowUp one = only();
        assertThat(toFollowUp(cast.marit)).containsExactly(one);
        assertThat(world.as(cast.ingrid, () -> ports.followUps.of(cast.ane.id()))
                        .isEmpty())
                .isEqualTo(world.as(cast.ingrid, () -> ports.messages.thread(one.thread()))
                        .isEmpty());
    }

    @Test
    void the_day_is_logged_as_a_reading_of_messages() {
        tell(INNLAGT, 0, Map.of());
        int before = readings();
        toFollowUp(cast.marit);
        assertThat(readings()).isEqualTo(before + 1);
    }

    @Test
    void the_person_sees_what_is_asked_about_them() {
        tell(INNLAGT, 0, Map.of());
        Actor self = Cast.self(cast.ane);
        assertThat(world.as(self, () -> ports.followUps.of(cast.ane.id()))).hasSize(1);
    }

    private void answer(FollowUp one, String text) {
        use.message.answerReady.answer(cast.marit, one.id(), one.version(), text);
    }

    private int readings() {
        return (int) ports.log.everything().stream()
                .filter(entry -> entry.information().contains("MESSAGES"))
                .filter(entry -> cast.marit.name().equals(entry.actorName()))
                .count();
    }

    private void done(Actor.Professional actor, FollowUp one) {
        world.run(actor, () -> use.finishFollowUp.done(actor, one.id(), one.version()));
    }

    private FollowUp only() {
        assertThat(ports.followUps.all()).hasSize(1);
        return ports.followUps.all().getFirst();
    }

    private List<FollowUpState> states(FollowUpKind kind) {
        return ports.followUps.all().stream()
                .filter(one -> one.kind() == kind)
                .map(FollowUp::state)
                .toList();
    }

    private List<FollowUp> toFollowUp(Actor.Professional actor) {
        return world.as(actor, () -> use.myDay.rows(actor)).stream()
                .filter(MyDay.Row.ToFollowUp.class::isInstance)
                .map(row -> ((MyDay.Row.ToFollowUp) row).followUp())
                .toList();
    }

    /** A new one from the DPS. @return its MsgId */
    private UUID tell(String type, int hours, Map<String, ?> says) {
        UUID msgId = UUID.randomUUID();
        receive(msgId, type, Shipment.NEW, hours, says, cast.dps);
        return msgId;
    }

    private void change(UUID first, String type, Shipment shipment, int hours, Map<String, ?> says) {
        receive(UUID.randomUUID(), first, type, shipment, hours, says, cast.dps, cast.psykisk);
    }

    private void receive(UUID msgId, String type, Shipment shipment, int hours, Map<String, ?> says, ServiceUnit from) {
        receive(msgId, msgId, type, shipment, hours, says, from, cast.psykisk);
    }

    private void receive(
            UUID msgId,
            UUID conversation,
            String type,
            Shipment shipment,
            int hours,
            Map<String, ?> says,
            ServiceUnit from,
            ServiceUnit to) {
        Arriving one = new Arriving(
                msgId,
                conversation,
                shipment,
                start.plus(Duration.ofHours(hours)),
                from.herId(),
                to.herId(),
                cast.ane,
                null,
                type);
        Map<String, Object> more = new HashMap<>(says);
        more.put("type", type);
        arrive(InMemoryMessageFormat.written(one, more), to);
    }

    private void arrive(byte[] bytes, ServiceUnit to) {
        Optional<EMessageId> id =
                Acting.as(ImportMessage.ACTOR, () -> use.message.receiveMessage.receive(bytes, to.herId()));
        Acting.run(ImportMessage.ACTOR, () -> use.message.importMessage.read(id.orElseThrow()));
    }
}
