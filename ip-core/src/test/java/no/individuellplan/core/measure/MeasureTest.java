package no.individuellplan.core.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.id.GoalId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.memory.Records;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A measure on another service is asked, not agreed, until that service answers (I7). */
class MeasureTest extends InAWorld {
    private final Person ane = cast.ane;
    private final Actor self = Cast.self(ane);
    private Goal goal;

    @BeforeEach
    void a_goal_and_a_service_that_takes_part() {
        steps.inPreparation(ane);
        goal = steps.goal(ane, Area.HEALTH);
        steps.takesPart(ane, cast.ingrid, cast.dps, Set.of(Area.HEALTH));
    }

    @Test
    void on_another_service_it_is_asked() {
        assertThat(asked().state()).isEqualTo(MeasureState.ASKED);
    }

    @Test
    void the_same_request_twice_is_one_until_it_is_answered() {
        Measure asked = asked();
        assertThat(asked().id()).isEqualTo(asked.id());
        assertThat(move(cast.ingrid, asked, MeasureState.AGREED, null)).isEmpty();
        assertThat(asked().id()).isNotEqualTo(asked.id());
    }

    @Test
    void on_ones_own_service_and_on_oneself_it_is_agreed_at_once() {
        Measure own = ask(cast.marit, form(cast.psykisk.id()));
        assertThat(own.state()).isEqualTo(MeasureState.AGREED);
        assertThat(own.answeredBy()).isEqualTo(cast.marit.employment());
        assertThat(ask(self, form(null)).state()).isEqualTo(MeasureState.AGREED);
    }

    @Test
    void what_the_coordinator_asks_of_the_person_is_the_persons_to_answer() {
        Measure ofThePerson = ask(cast.marit, form(null));
        assertThat(ofThePerson.state()).isEqualTo(MeasureState.ASKED);
        assertThat(move(cast.marit, ofThePerson, MeasureState.AGREED, null))
                .containsExactly("measure.answer.not-yours");
        assertThat(move(self, ofThePerson, MeasureState.AGREED, null)).isEmpty();
    }

    @Test
    void only_the_service_asked_says_yes() {
        Measure asked = asked();
        assertThat(move(cast.marit, asked, MeasureState.AGREED, null)).containsExactly("measure.answer.not-yours");
        assertThat(move(self, asked, MeasureState.AGREED, null)).containsExactly("measure.answer.not-yours");
        assertThat(move(cast.siv, asked, MeasureState.AGREED, null)).containsExactly("not-visible");
        assertThat(move(cast.henrik, asked, MeasureState.AGREED, null)).containsExactly("not-visible");
        assertThat(move(cast.ingrid, asked, MeasureState.AGREED, null)).isEmpty();
    }

    @Test
    void a_no_and_a_not_yet_say_why() {
        Measure asked = asked();
        assertThat(move(cast.ingrid, asked, MeasureState.DECLINED, " ")).containsExactly("measure.move.no-reason");
        assertThat(move(cast.ingrid, asked, MeasureState.DECLINED, "Ikke vårt ansvar"))
                .isEmpty();
        assertThat(steps.measure(asked).reason()).isEqualTo("Ikke vårt ansvar");
    }

    @Test
    void cannot_be_done_yet_says_why() {
        Measure agreed = agreed();
        assertThat(move(cast.ingrid, agreed, MeasureState.CANNOT_YET, null)).containsExactly("measure.move.no-reason");
        assertThat(move(cast.ingrid, agreed, MeasureState.CANNOT_YET, "Venteliste"))
                .isEmpty();
    }

    @Test
    void no_step_is_passed_over() {
        Measure asked = asked();
        assertThat(move(cast.ingrid, asked, MeasureState.STARTED, null)).containsExactly("measure.move.not-next");
        assertThat(move(cast.ingrid, asked, MeasureState.DONE, null)).containsExactly("measure.move.not-next");
        assertThat(move(cast.ingrid, agreed(), MeasureState.ASKED, null)).containsExactly("measure.move.not-next");
    }

    @Test
    void the_doer_the_person_and_the_coordinator_say_how_it_goes() {
        for (Actor actor : List.of(cast.ingrid, self, cast.marit)) {
            assertThat(move(actor, agreed(), MeasureState.STARTED, null)).isEmpty();
        }
    }

    @Test
    void a_yes_to_something_else_keeps_what_was_asked() {
        Measure asked = asked();
        MeasureForm other =
                new MeasureForm(null, "Samtaler på telefon", "På telefon", "Annenhver uke", null, null, null);
        world.run(cast.ingrid, () -> use.moveMeasure.acceptChanged(cast.ingrid, asked.id(), asked.version(), other));
        Measure agreed = steps.measure(asked);
        assertThat(agreed.state()).isEqualTo(MeasureState.AGREED);
        assertThat(agreed.what()).isEqualTo("Samtaler på telefon");
        assertThat(agreed.asked()).isEqualTo("Samtaler");
        assertThat(agreed.unit()).isEqualTo(cast.dps.id());
    }

    @Test
    void what_was_agreed_is_asked_again_when_another_rewrites_it() {
        Measure agreed = agreed();
        MeasureForm more = new MeasureForm(null, "Samtaler", "På poliklinikken", "Tre ganger i uken", null, null, null);
        world.run(cast.marit, () -> use.askMeasure.change(cast.marit, agreed.id(), agreed.version(), more));
        assertThat(steps.measure(agreed).state()).isEqualTo(MeasureState.ASKED);
        assertThat(steps.measure(agreed).answeredBy()).isNull();
    }

    @Test
    void the_same_words_with_another_decision_stay_agreed() {
        Measure agreed = agreed();
        MeasureForm same = new MeasureForm(
                null, agreed.what(), agreed.how(), agreed.extent(), agreed.from(), agreed.until(), "Vedtak 12");
        world.run(cast.marit, () -> use.askMeasure.change(cast.marit, agreed.id(), agreed.version(), same));
        assertThat(steps.measure(agreed).state()).isEqualTo(MeasureState.AGREED);
        assertThat(steps.measure(agreed).decision()).isEqualTo("Vedtak 12");
    }

    @Test
    void it_is_asked_only_in_an_area_the_person_shares_with_that_service() {
        Goal other = steps.goal(ane, Area.ECONOMY);
        assertThat(refusedToAsk(other.id(), form(cast.dps.id()))).containsExactly("measure.ask.not-shared");
        assertThat(refusedToAsk(goal.id(), form(cast.navFjellvik.id()))).containsExactly("measure.ask.not-shared");
    }

    @Test
    void it_serves_a_goal_in_the_same_plan() {
        assertThat(refusedToAsk(new GoalId(UUID.randomUUID()), form(null))).containsExactly("measure.ask.no-goal");
        assertThat(refusedToAsk(null, form(null))).containsExactly("measure.ask.no-goal");
        steps.inPreparation(cast.randi);
        Goal anothers = steps.goal(cast.randi, Area.HEALTH);
        assertThat(refusedToAsk(anothers.id(), form(null))).containsExactly("measure.ask.no-goal");
    }

    @Test
    void it_says_what_and_does_not_end_before_it_begins() {
        MeasureForm empty = new MeasureForm(
                null, " ", null, null, world.today(), world.today().minusDays(1), null);
        assertThat(refusedToAsk(goal.id(), empty)).containsExactly("measure.ask.no-text", "measure.ask.period");
        MeasureForm oneDay = Records.with(form(null), "until", world.today());
        assertThat(refusedToAsk(goal.id(), Records.with(oneDay, "from", world.today())))
                .isEmpty();
    }

    @Test
    void in_a_plan_that_rests_nothing_moves() {
        Measure agreed = agreed();
        completeAndPause();
        assertThat(move(cast.ingrid, steps.measure(agreed), MeasureState.STARTED, null))
                .containsExactly("measure.move.plan-rests");
        assertThat(refusedToAsk(goal.id(), form(null))).containsExactly("measure.ask.plan-rests");
    }

    private void completeAndPause() {
        steps.parts(ane);
        IndividualPlan plan = steps.plan(ane);
        world.run(cast.marit, () -> use.stepPlan.activate(cast.marit, plan.id(), plan.version()));
        IndividualPlan active = steps.plan(ane);
        world.run(
                cast.marit,
                () -> use.stepPlan.pause(
                        cast.marit, active.id(), active.version(), world.today().plusDays(30), null));
    }

    private Measure asked() {
        return steps.askedMeasure(goal, cast.dps);
    }

    private Measure agreed() {
        Measure asked = asked();
        steps.moved(cast.ingrid, asked, MeasureState.AGREED, null);
        return steps.measure(asked);
    }

    private static MeasureForm form(UnitId unit) {
        return new MeasureForm(unit, "Gå tur", "Sammen", "Hver dag", null, null, null);
    }

    private Measure ask(Actor actor, MeasureForm form) {
        return world.as(actor, () -> use.askMeasure.ask(actor, goal.plan(), goal.id(), form));
    }

    private List<String> refusedToAsk(GoalId of, MeasureForm form) {
        return refused(cast.marit, () -> use.askMeasure.ask(cast.marit, goal.plan(), of, form));
    }

    private List<String> move(Actor actor, Measure measure, MeasureState next, String why) {
        return refused(actor, () -> use.moveMeasure.move(actor, measure.id(), measure.version(), next, why));
    }
}
