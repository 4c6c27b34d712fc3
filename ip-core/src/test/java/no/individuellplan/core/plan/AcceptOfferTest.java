package no.individuellplan.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.need.Need;
import no.individuellplan.core.need.NeedState;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.Test;

/** No plan without a yes from those entitled (I2), one plan a person (I1), one agency that answers for it (I3). */
class AcceptOfferTest extends InAWorld {
    private final Person ane = cast.ane;
    private final Person ella = cast.ella;

    @Test
    void a_yes_opens_the_plan_with_the_municipality_as_the_one_that_answers() {
        IndividualPlan plan = steps.opened(ane);
        assertThat(plan.state()).isEqualTo(PlanState.AWAITING_COORDINATOR);
        assertThat(plan.mainResponsibility()).isEqualTo(cast.fjellvik.id());
        assertThat(ports.plans.allResponsibilities()).singleElement().satisfies(one -> assertThat(one.since())
                .isEqualTo(plan.openedAt()));
        assertThat(steps.need(ane).state()).isEqualTo(NeedState.ACCEPTED);
        assertThat(ports.plans.allVersions()).extracting(PlanVersion::why).containsExactly("OPENED");
    }

    @Test
    void one_of_two_parents_is_not_enough_and_both_are() {
        steps.offered(ella);
        assertThat(steps.accept(Cast.self(cast.tone), ella)).isEmpty();
        assertThat(ports.plans.all()).isEmpty();
        assertThat(steps.need(ella).state()).isEqualTo(NeedState.OFFERED);
        assertThat(steps.accept(Cast.self(cast.morten), ella)).isPresent();
    }

    @Test
    void the_same_parent_twice_is_still_one() {
        steps.offered(ella);
        steps.accept(Cast.self(cast.tone), ella);
        assertThat(steps.accept(Cast.self(cast.tone), ella)).isEmpty();
    }

    @Test
    void a_second_plan_needs_both_parents_anew() {
        steps.offered(ella);
        steps.accept(Cast.self(cast.tone), ella);
        IndividualPlan first = steps.accept(Cast.self(cast.morten), ella).orElseThrow();
        Actor tone = Cast.self(cast.tone);
        world.run(tone, () -> use.stepPlan.end(tone, first.id(), first.version(), "Vi flytter"));
        steps.offered(ella);
        assertThat(steps.accept(Cast.self(cast.tone), ella)).isEmpty();
        assertThat(steps.accept(Cast.self(cast.morten), ella)).isPresent();
    }

    @Test
    void a_child_is_heard_and_a_no_from_twelve_stops_it() {
        Need need = steps.offered(cast.jonathan);
        Actor hilde = Cast.self(cast.hilde);
        assertThat(refused(hilde, () -> use.acceptOffer.accept(hilde, need.id(), need.version(), "Vist", null, false)))
                .containsExactly("consent.answer.child-not-heard");
        assertThat(refused(
                        hilde,
                        () -> use.acceptOffer.accept(hilde, need.id(), need.version(), "Vist", "Vil ikke", true)))
                .containsExactly("consent.answer.child-objects");
    }

    @Test
    void only_an_offer_that_waits_is_answered() {
        Need need = steps.assessed(ane);
        assertThat(accept(Cast.self(ane), need)).containsExactly("plan.open.not-offered");
    }

    @Test
    void one_who_has_a_plan_gets_no_second() {
        steps.opened(ane);
        assertThat(accept(Cast.self(ane), steps.need(ane)))
                .containsExactly("plan.open.not-offered", "plan.open.has-plan");
    }

    @Test
    void staff_do_not_say_yes_for_anybody() {
        assertThat(accept(cast.turid, steps.offered(ane))).containsExactly("consent.answer.not-entitled");
    }

    @Test
    void a_yes_is_to_something_one_has_seen() {
        Need need = steps.offered(ane);
        Actor self = Cast.self(ane);
        assertThat(refused(self, () -> use.acceptOffer.accept(self, need.id(), need.version(), null, null, false)))
                .containsExactly("consent.answer.no-text");
    }

    @Test
    void one_who_had_a_coordinator_already_begins_at_once() {
        Need need = steps.offered(ane);
        Actor self = Cast.self(ane);
        world.run(
                self, () -> use.declineOffer.decline(self, need.id(), need.version(), null, true, null, "Vist", null));
        steps.seated(ane, cast.marit);
        Need declined = steps.need(ane);
        world.run(cast.turid, () -> use.offerPlan.offer(cast.turid, declined.id(), declined.version()));
        Optional<IndividualPlan> plan = steps.accept(self, ane);
        assertThat(plan.orElseThrow().state()).isEqualTo(PlanState.IN_PREPARATION);
    }

    @Test
    void a_withdrawal_ends_the_plan_keeps_it_and_leaves_the_coordinator_and_the_door_open() {
        IndividualPlan plan = steps.active(ane);
        Actor self = Cast.self(ane);
        assertThat(refused(self, () -> use.withdrawPlan.withdraw(self, plan.id(), plan.version(), null)))
                .isEmpty();
        assertThat(ports.plans.all())
                .singleElement()
                .extracting(IndividualPlan::state)
                .isEqualTo(PlanState.ENDED);
        assertThat(steps.need(ane).askAgainOn()).isEqualTo(world.today().plusMonths(3));
        assertThat(ports.chairs.recognise(ane.id()).orElseThrow().holder()).isEqualTo(cast.marit.employment());
        assertThat(refused(cast.ingrid, () -> use.readPlan.read(cast.ingrid, plan.id())))
                .containsExactly("not-visible");
        assertThat(refused(cast.marit, () -> use.readPlan.read(cast.marit, plan.id())))
                .containsExactly("not-visible");
        assertThat(refused(self, () -> use.readPlan.read(self, plan.id()))).isEmpty();
    }

    @Test
    void either_parent_can_take_back_the_yes_to_a_plan() {
        steps.offered(ella);
        steps.accept(Cast.self(cast.tone), ella);
        IndividualPlan plan = steps.accept(Cast.self(cast.morten), ella).orElseThrow();
        Actor tone = Cast.self(cast.tone);
        assertThat(refused(tone, () -> use.withdrawPlan.withdraw(tone, plan.id(), plan.version(), null)))
                .isEmpty();
        assertThat(ports.plans.recogniseOpenOf(ella.id())).isEmpty();
    }

    @Test
    void nothing_is_taken_back_through_a_plan_that_has_ended() {
        IndividualPlan first = steps.inPreparation(ane);
        Actor self = Cast.self(ane);
        world.run(self, () -> use.stepPlan.end(self, first.id(), first.version(), "Ferdig"));
        steps.offered(ane);
        steps.accept(self, ane);
        long version = ports.plans.all().getFirst().version();
        assertThat(refused(self, () -> use.withdrawPlan.withdraw(self, first.id(), version, null)))
                .containsExactly("plan.step.not-next");
        assertThat(steps.plan(ane).state().open()).isTrue();
    }

    @Test
    void the_coordinator_does_not_take_back_the_persons_yes() {
        IndividualPlan plan = steps.inPreparation(ane);
        assertThat(refused(
                        cast.marit,
                        () -> use.withdrawPlan.withdraw(cast.marit, plan.id(), plan.version(), "Møtte ikke opp")))
                .containsExactly("consent.answer.not-entitled");
    }

    @Test
    void a_plan_that_is_not_there_is_not_taken_back() {
        Actor self = Cast.self(ane);
        PlanId nowhere = new PlanId(UUID.randomUUID());
        assertThat(refused(self, () -> use.withdrawPlan.withdraw(self, nowhere, 0, null)))
                .containsExactly("not-visible");
    }

    @Test
    void the_plan_is_kept_as_a_whole_each_time_it_changes_state() {
        IndividualPlan plan = steps.active(ane);
        Actor self = Cast.self(ane);
        assertThat(world.as(self, () -> ports.plans.versions(plan.id())))
                .extracting(PlanVersion::why)
                .startsWith("ACTIVATED")
                .endsWith("OPENED");
        assertThat(world.as(self, () -> ports.plans.versionContent(plan.id(), 3))
                        .orElseThrow())
                .contains("Jeg er god med dyr")
                .contains("\"goals\"")
                .contains("Samtaler");
    }

    private List<String> accept(Actor actor, Need need) {
        return refused(
                actor, () -> use.acceptOffer.accept(actor, need.id(), need.version(), "Vist", "Barnet er hørt", false));
    }
}
