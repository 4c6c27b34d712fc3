package no.individuellplan.core.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.consent.Narrowing;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.measure.MeasureForm;
import no.individuellplan.core.measure.MeasureState;
import no.individuellplan.core.message.EMessage;
import no.individuellplan.core.message.EMessageState;
import no.individuellplan.core.message.MessageForm;
import no.individuellplan.core.message.MessageThread;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Representation.Kind;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.PlanText;
import no.individuellplan.core.plan.PlanView;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ane shares her health with the DPS, and keeps one goal of it to herself and the coordinator. */
class NarrowedSharingStoryTest extends InAWorld {
    private final Person ane = cast.ane;
    private final Actor self = Cast.self(ane);
    private IndividualPlan plan;
    private Goal open;
    private Goal kept;

    @BeforeEach
    void a_service_takes_part() {
        plan = steps.inPreparation(ane);
        open = steps.goal(ane, Area.HEALTH);
        kept = world.as(self, () -> use.wordGoal.add(self, plan.id(), null, Area.HEALTH, "Snakke om det vonde", null));
        steps.takesPart(ane, cast.ingrid, cast.dps, Set.of(Area.ABOUT_ME, Area.HEALTH));
    }

    @Test
    void what_she_takes_out_is_gone_for_the_service_in_the_same_moment_and_there_for_the_coordinator() {
        assertThat(goalsSeenBy(cast.ingrid))
                .containsExactlyInAnyOrder(open.id().value(), kept.id().value());
        assertThat(takeOut(self, kept.id().value())).isEmpty();
        assertThat(goalsSeenBy(cast.ingrid)).containsExactly(open.id().value());
        assertThat(goalsSeenBy(cast.marit)).hasSize(2);
        assertThat(refused(cast.ingrid, () -> suggest(kept))).containsExactly("not-visible");
    }

    @Test
    void what_belongs_to_it_follows_also_what_comes_later() {
        Measure before = own(kept);
        takeOut(self, kept.id().value());
        Measure after = own(kept);
        Goal under =
                world.as(self, () -> use.wordGoal.add(self, plan.id(), kept.id(), Area.HEALTH, "På torsdag", null));
        assertThat(measuresSeenBy(cast.ingrid))
                .doesNotContain(before.id().value(), after.id().value());
        assertThat(goalsSeenBy(cast.ingrid)).doesNotContain(under.id().value());
        assertThat(measuresSeenBy(cast.marit))
                .contains(before.id().value(), after.id().value());
    }

    @Test
    void a_single_measure_or_text_is_taken_out_too() {
        Measure one = own(open);
        Measure other = own(open);
        steps.text(self, ane, PlanText.Kind.RESOURCES, "Jeg er god med dyr", null);
        steps.text(self, ane, PlanText.Kind.NEEDS, "Jeg trenger søvn", null);
        takeOut(self, one.id().value());
        takeOut(self, PlanText.item(plan.id(), PlanText.Kind.NEEDS));
        assertThat(measuresSeenBy(cast.ingrid)).containsExactly(other.id().value());
        assertThat(bodySeenBy(cast.ingrid).texts()).extracting(PlanText::kind).containsExactly(PlanText.Kind.RESOURCES);
    }

    @Test
    void a_measure_of_the_services_own_goes_with_its_goal_and_cannot_be_answered() {
        Measure asked = steps.askedMeasure(kept, cast.dps);
        takeOut(self, kept.id().value());
        assertThat(world.as(cast.ingrid, () -> use.myDay.rows(cast.ingrid)).toString())
                .doesNotContain(asked.id().toString());
        assertThat(refused(
                        cast.ingrid,
                        () -> use.moveMeasure.move(
                                cast.ingrid, asked.id(), asked.version(), MeasureState.AGREED, null)))
                .containsExactly("not-visible");
    }

    @Test
    void one_act_shares_it_again_and_both_lines_stay_in_the_ledger() {
        takeOut(self, kept.id().value());
        assertThat(shareAgain(self, kept.id().value())).isEmpty();
        assertThat(goalsSeenBy(cast.ingrid)).hasSize(2);
        assertThat(ports.narrowings.all())
                .hasSize(2)
                .extracting(Narrowing::ends)
                .contains(ports.narrowings.all().getFirst().id());
        assertThat(shareAgain(self, kept.id().value())).containsExactly("consent.narrow.nothing");
    }

    @Test
    void taking_out_twice_is_once() {
        takeOut(self, kept.id().value());
        takeOut(self, kept.id().value());
        assertThat(ports.narrowings.all()).hasSize(1);
    }

    @Test
    void it_stays_out_when_sharing_stops_and_begins_again() {
        takeOut(self, kept.id().value());
        world.run(self, () -> use.answerSharing.withdraw(self, ane.id(), cast.dps.id()));
        steps.shares(self, ane, cast.dps, Set.of(Area.HEALTH));
        assertThat(goalsSeenBy(cast.ingrid)).containsExactly(open.id().value());
    }

    @Test
    void nobody_at_work_takes_out_or_shares_again() {
        assertThat(takeOut(cast.marit, kept.id().value())).containsExactly("consent.narrow.not-entitled");
        assertThat(takeOut(cast.ingrid, kept.id().value())).containsExactly("not-visible");
        takeOut(self, kept.id().value());
        assertThat(shareAgain(cast.marit, kept.id().value())).containsExactly("consent.narrow.not-yours");
    }

    @Test
    void only_what_is_shared_is_taken_out_and_only_from_a_service_that_is_there() {
        steps.text(cast.marit, ane, PlanText.Kind.COOPERATION, null, "Ingen andre nå");
        assertThat(takeOut(self, PlanText.item(plan.id(), PlanText.Kind.COOPERATION)))
                .as("no item that can be kept")
                .containsExactly("not-visible");
        UUID thread = start(null).id().value();
        assertThat(takeOut(self, thread)).containsExactly("consent.narrow.not-shared");
        assertThat(refused(
                        self,
                        () -> use.narrowSharing.takeOut(
                                self, cast.navFjellvik.id(), kept.id().value())))
                .containsExactly("consent.narrow.no-recipient");
    }

    @Test
    void the_service_is_neither_asked_nor_written_to_about_it() {
        takeOut(self, kept.id().value());
        MeasureForm form = new MeasureForm(cast.dps.id(), "Samtaler", "Her", "Ukentlig", null, null, null);
        assertThat(refused(cast.marit, () -> use.askMeasure.ask(cast.marit, plan.id(), kept.id(), form)))
                .containsExactly("measure.ask.kept");
        assertThat(refused(cast.marit, () -> use.askMeasure.ask(cast.marit, plan.id(), open.id(), form)))
                .isEmpty();
        assertThat(refused(cast.marit, () -> begin(kept.id().value()))).containsExactly("message.send.kept");
        assertThat(refused(cast.marit, () -> begin(open.id().value()))).isEmpty();
    }

    @Test
    void a_message_about_it_that_has_not_left_is_stopped() {
        start(kept.id().value());
        takeOut(self, kept.id().value());
        world.post.carryAll();
        assertThat(ports.transport.all()).isEmpty();
        assertThat(ports.messages.all())
                .singleElement()
                .extracting(EMessage::state)
                .isEqualTo(EMessageState.STOPPED);
    }

    @Test
    void what_a_child_of_15_takes_out_the_parent_cannot_share_again() {
        Person jonathan = cast.jonathan;
        Actor hilde = Cast.acting(cast.hilde, jonathan, Kind.PARENT);
        steps.offered(jonathan);
        steps.accept(hilde, jonathan);
        steps.seated(jonathan, cast.marit);
        steps.takesPart(jonathan, cast.ingrid, cast.dps, Set.of(Area.HEALTH));
        UUID goal = steps.goal(jonathan, Area.HEALTH).id().value();
        assertThat(takeOut(Cast.self(jonathan), goal)).isEmpty();
        assertThat(shareAgain(hilde, goal)).containsExactly("consent.narrow.not-yours");
        assertThat(shareAgain(Cast.self(jonathan), goal)).isEmpty();
    }

    @Test
    void what_a_child_keeps_from_a_parent_is_not_in_the_list_the_parent_reads() {
        Person jonathan = cast.jonathan;
        Actor hilde = Cast.acting(cast.hilde, jonathan, Kind.PARENT);
        Actor child = Cast.self(jonathan);
        steps.offered(jonathan);
        steps.accept(hilde, jonathan);
        steps.seated(jonathan, cast.marit);
        steps.takesPart(jonathan, cast.ingrid, cast.dps, Set.of(Area.HEALTH));
        UUID goal = steps.goal(jonathan, Area.HEALTH).id().value();
        takeOut(child, goal);
        assertThat(listReadBy(hilde, jonathan)).hasSize(1);
        world.run(child, () -> use.withheld.keep.item(child, goal, null, "For meg selv", null));
        assertThat(listReadBy(hilde, jonathan)).isEmpty();
        assertThat(listReadBy(child, jonathan)).hasSize(1);
    }

    private List<Narrowing> listReadBy(Actor actor, Person person) {
        return world.as(actor, () -> ports.narrowings.visibleOf(person.id())).standing();
    }

    private List<String> takeOut(Actor actor, UUID item) {
        return refused(actor, () -> use.narrowSharing.takeOut(actor, cast.dps.id(), item));
    }

    private List<String> shareAgain(Actor actor, UUID item) {
        return refused(actor, () -> use.narrowSharing.shareAgain(actor, cast.dps.id(), item));
    }

    /** What the person takes on herself. */
    private Measure own(Goal goal) {
        MeasureForm form =
                new MeasureForm(null, "Gå tur " + ports.measures.all().size(), "Ute", "Daglig", null, null, null);
        return world.as(self, () -> use.askMeasure.ask(self, plan.id(), goal.id(), form));
    }

    private void suggest(Goal goal) {
        use.suggestGoal.suggest(cast.ingrid, plan.id(), goal.id(), Area.HEALTH, "Sove hver natt");
    }

    private MessageThread start(UUID item) {
        return world.as(cast.marit, () -> begin(item));
    }

    private MessageThread begin(UUID item) {
        MessageForm form = new MessageForm(item, cast.dps.id(), "Samarbeid", "Kan vi snakke sammen?");
        return use.message.sendMessage.start(cast.marit, plan.id(), form);
    }

    private PlanView.Body bodySeenBy(Actor actor) {
        return switch (world.as(actor, () -> use.readPlan.read(actor, plan.id()))) {
            case PlanView.ForCoordinator whole -> whole.body();
            case PlanView.ForParticipant some -> some.body();
            case PlanView.ForPerson own -> own.body().orElseThrow();
        };
    }

    private List<UUID> goalsSeenBy(Actor actor) {
        return bodySeenBy(actor).goals().stream().map(one -> one.id().value()).toList();
    }

    private List<UUID> measuresSeenBy(Actor actor) {
        return bodySeenBy(actor).measures().stream()
                .map(one -> one.id().value())
                .toList();
    }
}
