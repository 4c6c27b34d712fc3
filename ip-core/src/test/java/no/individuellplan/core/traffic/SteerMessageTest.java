package no.individuellplan.core.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.audit.AccessLogEntry;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.message.EMessage;
import no.individuellplan.core.message.EMessageState;
import no.individuellplan.core.message.MessageForm;
import no.individuellplan.core.operation.NameOperator;
import no.individuellplan.core.operation.OperatorsOnly;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Siv keeps the installation running; Marit writes to the DPS about Ane. */
class SteerMessageTest extends InAWorld {
    private final OperatorsOnly operators = new OperatorsOnly(ports.operators, use.access, ports.clock);
    private final WatchTraffic watch = new WatchTraffic(ports.traffic, operators, use.access, ports.clock);
    private final SteerMessage steer = new SteerMessage(ports.traffic, ports.dispatch, operators, ports.clock);
    private final Actor.Professional siv = cast.siv;
    private final Person ane = cast.ane;
    private EMessageId written;

    @BeforeEach
    void aMessageWaitsToLeave() {
        LocalDate today = LocalDate.now(ports.clock);
        world.run(Cast.platform(), () -> new NameOperator(ports.operators, ports.staff)
                .name(Cast.platform(), siv.employment(), today, null));
        IndividualPlan plan = steps.inPreparation(ane);
        steps.takesPart(ane, cast.ingrid, cast.dps, Set.of(Area.HEALTH));
        world.run(
                cast.marit,
                () -> use.message.sendMessage.start(
                        cast.marit, plan.id(), new MessageForm(null, cast.dps.id(), "Samarbeid", "Hemmelige ord")));
        written = ports.messages.all().getFirst().id();
    }

    @Test
    void an_operator_sees_what_waits_and_nothing_of_whom_it_is_about_or_what_it_says() {
        WatchTraffic.Overview overview = world.as(siv, () -> watch.overview(siv));
        assertThat(overview.waiting()).singleElement().satisfies(one -> {
            assertThat(one.receiverHer()).isEqualTo(cast.dps.herId());
            assertThat(one.waiting()).isEqualTo(1);
        });
        assertThat(overview.counts()).containsEntry(EMessageState.READY, 1);
        WatchTraffic.Opened opened = world.as(siv, () -> watch.open(siv, written));
        assertThat(overview + " " + opened)
                .doesNotContain(
                        "Hemmelige", "Samarbeid", ane.familyName(), ane.id().toString());
    }

    @Test
    void each_look_and_each_deed_is_logged_about_nobody() {
        world.run(siv, () -> watch.overview(siv));
        world.run(siv, () -> watch.open(siv, written));
        world.run(siv, () -> steer.tryNow(siv, written));
        assertThat(ports.log.everything().stream().filter(line -> line.actor().equals(siv.id())))
                .extracting(
                        AccessLogEntry::subject, AccessLogEntry::basis, line -> line.kind() + " " + line.information())
                .containsExactly(
                        tuple(null, "OPERATION", "READ E_MESSAGE_TRAFFIC"),
                        tuple(null, "OPERATION", "READ E_MESSAGE_ENVELOPE " + written),
                        tuple(null, "OPERATION", "WRITE E_MESSAGE_ENVELOPE " + written));
    }

    @Test
    void nobody_else_knows_that_it_is_there_and_the_try_is_logged() {
        for (Actor.Professional other : List.of(cast.marit, cast.ingrid, cast.turid)) {
            assertThat(world.as(other, () -> operators.operates(other))).isFalse();
            assertThat(refused(other, () -> watch.overview(other))).containsExactly("not-visible");
            assertThat(refused(other, () -> watch.open(other, written))).containsExactly("not-visible");
            assertThat(refused(other, () -> steer.tryNow(other, written))).containsExactly("not-visible");
            assertThat(refused(other, () -> steer.setAside(other, written, "Fordi")))
                    .containsExactly("not-visible");
            assertThat(refused(other, () -> steer.takeBack(other, written))).containsExactly("not-visible");
        }
        assertThat(ports.log.everything())
                .filteredOn(line -> line.kind() == AccessLogEntry.Kind.REFUSED)
                .hasSize(15);
        assertThat(sent().state()).isEqualTo(EMessageState.READY);
    }

    @Test
    void an_operator_sees_no_plan_and_no_message_by_it() {
        assertThat(world.as(siv, () -> ports.messages.visible(9))).isEmpty();
        assertThat(refused(siv, () -> use.message.readMessages.original(siv, written)))
                .containsExactly("not-visible");
    }

    @Test
    void what_is_set_aside_stays_and_what_is_taken_back_leaves() {
        world.run(siv, () -> steer.setAside(siv, written, "Mottakeren flytter"));
        world.post.carryAll();
        assertThat(sent().state()).isEqualTo(EMessageState.READY);
        assertThat(refused(siv, () -> steer.setAside(siv, written, "En gang til")))
                .containsExactly("stale");
        world.run(siv, () -> steer.takeBack(siv, written));
        world.post.carryAll();
        assertThat(sent().state()).isEqualTo(EMessageState.ACKNOWLEDGED);
        assertThat(world.as(siv, () -> watch.open(siv, written)).acts())
                .extracting(MessageAct::kind, MessageAct::byName, MessageAct::why)
                .containsExactly(
                        tuple(MessageAct.Kind.SET_ASIDE, siv.name(), "Mottakeren flytter"),
                        tuple(MessageAct.Kind.TAKEN_BACK, siv.name(), null));
    }

    @Test
    void what_is_set_aside_is_not_sent_after_a_withdrawal_either() {
        world.run(siv, () -> steer.setAside(siv, written, "Mottakeren flytter"));
        Actor.Citizen self = Cast.self(ane);
        world.run(self, () -> use.answerSharing.withdraw(self, ane.id(), cast.dps.id()));
        world.run(siv, () -> steer.takeBack(siv, written));
        world.post.carryAll();
        assertThat(sent().state()).isEqualTo(EMessageState.STOPPED);
    }

    @Test
    void after_96_hours_the_sender_is_told_of_what_is_set_aside_too() {
        world.run(siv, () -> steer.setAside(siv, written, "Mottakeren flytter"));
        world.clock.sleep(5);
        world.run(Cast.platform(), () -> use.message.watchDeadlines.mark());
        assertThat(sent().state()).isEqualTo(EMessageState.OVERDUE);
    }

    @Test
    void setting_aside_has_a_reason() {
        assertThat(refused(siv, () -> steer.setAside(siv, written, " ")))
                .containsExactly("traffic.set-aside.no-reason");
    }

    @Test
    void what_has_left_is_left_alone() {
        world.post.carryAll();
        assertThat(refused(siv, () -> steer.tryNow(siv, written))).containsExactly("stale");
        assertThat(refused(siv, () -> steer.setAside(siv, written, "For sent"))).containsExactly("stale");
        assertThat(refused(siv, () -> steer.takeBack(siv, written))).containsExactly("stale");
    }

    private EMessage sent() {
        return ports.messages.all().stream()
                .filter(one -> one.id().equals(written))
                .findFirst()
                .orElseThrow();
    }
}
