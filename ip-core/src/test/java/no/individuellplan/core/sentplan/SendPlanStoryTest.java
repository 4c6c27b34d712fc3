package no.individuellplan.core.sentplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Basis;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.measure.MeasureState;
import no.individuellplan.core.message.EMessage;
import no.individuellplan.core.message.EMessage.Direction;
import no.individuellplan.core.message.EMessageState;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ane's plan reaches the clinic, which does not work here, by itself: what she shares, once, and nothing she has taken back. */
class SendPlanStoryTest extends InAWorld {
    private final Person ane = cast.ane;
    private final Actor self = Cast.self(ane);
    private final Actor.System platform = new Actor.System("plans");

    @BeforeEach
    void the_plan_is_active() {
        steps.active(ane);
    }

    @Test
    void nothing_is_sent_while_it_is_worked_on_and_one_message_when_it_has_rested() {
        assertThat(look()).isZero();
        world.clock.pass(Duration.ofMinutes(20));
        goal(Area.HEALTH, "Jeg vil gå tur hver dag");
        world.clock.pass(Duration.ofMinutes(20));
        assertThat(look()).isZero();
        world.clock.pass(Duration.ofMinutes(11));
        assertThat(look()).isEqualTo(1);
        assertThat(sent()).hasSize(1);
        assertThat(look()).as("looked at").isZero();
    }

    @Test
    void it_arrives_with_what_she_shares_as_a_file_from_the_coordinator_and_is_in_her_log() {
        Goal housing = goal(Area.HOUSING, "Jeg vil bo for meg selv");
        rested();
        world.post.carryAll();
        EMessage message = sent().getFirst();
        assertThat(message.state()).isEqualTo(EMessageState.ACKNOWLEDGED);
        assertThat(message.unit()).isEqualTo(cast.psykisk.id());
        assertThat(file(message))
                .contains("Jeg ønsker å sove bedre", "Marit Lunde")
                .doesNotContain(housing.words());
        assertThat(world.as(platform, () -> ports.messages.fileParts(message.id())))
                .extracting(part -> part.area())
                .contains(Area.HEALTH, Area.PLAN)
                .doesNotContain(Area.HOUSING, Area.ABOUT_ME);
        assertThat(world.as(self, () -> ports.log.of(ane.id().value(), 200)))
                .filteredOn(line -> line.basis().equals(Basis.SENT_TO.name()))
                .singleElement()
                .satisfies(line -> assertThat(line.information()).isEqualTo("PLAN HEALTH MESSAGES"));
    }

    @Test
    void it_is_sent_again_in_the_same_conversation_only_when_what_they_may_read_says_something_else() {
        rested();
        goal(Area.HOUSING, "Jeg vil bo for meg selv");
        rested();
        assertThat(sent()).as("they do not see that").hasSize(1);
        goal(Area.HEALTH, "Jeg vil gå tur hver dag");
        rested();
        assertThat(sent()).hasSize(2);
        assertThat(sent())
                .extracting(EMessage::thread)
                .containsOnly(sent().getFirst().thread());
        assertThat(newest().number()).isEqualTo(2);
    }

    @Test
    void it_is_not_sent_to_one_who_works_here_nor_before_it_is_active() {
        assertThat(sent()).isEmpty();
        rested();
        assertThat(sent()).extracting(EMessage::receiverHer).containsOnly("99900102");
        goal(Area.HEALTH, "Jeg vil gå tur hver dag");
        IndividualPlan plan = steps.plan(ane);
        world.run(
                cast.marit,
                () -> use.stepPlan.pause(
                        cast.marit, plan.id(), plan.version(), world.today().plusDays(9), ""));
        rested();
        assertThat(sent()).hasSize(1);
    }

    @Test
    void after_she_has_taken_it_back_nothing_is_sent() {
        world.run(self, () -> use.answerSharing.withdraw(self, ane.id(), cast.dps.id()));
        rested();
        assertThat(sent()).isEmpty();
    }

    @Test
    void what_she_keeps_out_before_it_leaves_stops_it_and_a_new_one_without_it_is_made() {
        Goal second = goal(Area.HEALTH, "Jeg vil gå tur hver dag");
        rested();
        world.run(
                self,
                () -> use.narrowSharing.takeOut(self, cast.dps.id(), second.id().value()));
        world.post.send();
        assertThat(sent()).extracting(EMessage::state).containsExactly(EMessageState.STOPPED);
        assertThat(look()).isEqualTo(1);
        world.post.send();
        assertThat(sent()).extracting(EMessage::state).containsExactly(EMessageState.STOPPED, EMessageState.SENT);
        SentPlan again = newest();
        assertThat(world.as(platform, () -> ports.messages.fileParts(again.message())))
                .extracting(part -> part.item())
                .doesNotContain(second.id().value());
    }

    @Test
    void looked_at_twice_it_is_sent_once() {
        rested();
        world.run(
                platform,
                () -> use.sentPlan.sendPlan.look(platform, steps.plan(ane).id()));
        assertThat(sent()).hasSize(1);
    }

    @Test
    void a_wider_yes_is_a_change() {
        rested();
        steps.shares(self, ane, cast.dps, Set.of(Area.HEALTH, Area.ABOUT_ME));
        rested();
        assertThat(sent()).hasSize(2);
    }

    @Test
    void where_the_work_never_rests_it_is_sent_once_a_day() {
        rested();
        for (int i = 0; i < 120; i++) {
            goal(Area.HEALTH, "Steg " + i);
            world.clock.pass(Duration.ofMinutes(15));
            look();
        }
        assertThat(sent()).hasSize(2);
    }

    @Test
    void a_measure_that_moves_is_a_change() {
        rested();
        var measure = ports.measures.all().getFirst();
        steps.moved(cast.ingrid, measure, MeasureState.STARTED, null);
        rested();
        assertThat(sent()).hasSize(2);
    }

    private Goal goal(Area area, String words) {
        return world.as(self, () -> use.wordGoal.add(self, steps.plan(ane).id(), null, area, words, null));
    }

    /** @return how many plans were looked at */
    private int look() {
        var due = world.as(platform, () -> use.sentPlan.sendPlan.due());
        due.forEach(plan -> world.run(platform, () -> use.sentPlan.sendPlan.look(platform, plan)));
        return due.size();
    }

    private void rested() {
        world.clock.pass(Duration.ofMinutes(31));
        look();
    }

    private SentPlan newest() {
        return world.as(self, () -> ports.sentPlans.of(ane.id())).getFirst();
    }

    private List<EMessage> sent() {
        return ports.messages.all().stream()
                .filter(one -> one.direction() == Direction.OUT && one.answers() == null)
                .toList();
    }

    private String file(EMessage message) {
        return new String(
                ports.format.attachments(message.original()).getFirst().bytes(), StandardCharsets.UTF_8);
    }
}
