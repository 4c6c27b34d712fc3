package no.individuellplan.core.need;

import static org.assertj.core.api.Assertions.assertThat;

import no.individuellplan.core.access.Actor;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessAndOfferTest extends InAWorld {
    private final Person ane = cast.ane;

    @ParameterizedTest
    @CsvSource({"true,true,ENTITLED", "true,false,NOT_ENTITLED", "false,true,NOT_ENTITLED", "false,false,NOT_ENTITLED"})
    void the_right_is_for_long_term_and_coordinated_services_both(
            boolean longTerm, boolean coordinated, NeedState expected) {
        Need need = steps.reported(ane);
        world.run(
                cast.turid,
                () -> use.assessNeed.assess(
                        cast.turid,
                        need.id(),
                        need.version(),
                        new NeededServices(longTerm, coordinated, false),
                        "Fordi"));
        assertThat(steps.need(ane).state()).isEqualTo(expected);
    }

    @Test
    void an_assessment_says_why() {
        Need need = steps.reported(ane);
        assertThat(assess(cast.turid, need, " ")).containsExactly("need.assess.no-reason");
    }

    @Test
    void an_assessment_is_made_once() {
        Need need = steps.assessed(ane);
        assertThat(assess(cast.turid, need, "Igjen")).containsExactly("need.assess.not-open");
    }

    @Test
    void an_assessment_made_on_an_older_version_is_refused() {
        Need need = steps.assessed(ane);
        assertThat(refused(
                        cast.turid,
                        () -> use.assessNeed.assess(
                                cast.turid,
                                need.id(),
                                need.version() - 1,
                                new NeededServices(true, true, false),
                                "Fordi")))
                .containsExactly("stale");
    }

    @Test
    void another_coordinating_unit_does_not_find_it() {
        assertThat(assess(cast.gry, steps.reported(ane), "Fordi")).containsExactly("not-visible");
    }

    @Test
    void the_unit_with_a_copy_reads_it_but_does_not_assess_it() {
        Need need = steps.reported(ane);
        assertThat(world.as(cast.liv, () -> use.readNeeds.one(cast.liv, need.id())))
                .isNotNull();
        assertThat(assess(cast.liv, need, "Fordi")).containsExactly("not-visible");
    }

    @Test
    void nobody_assesses_their_own_need_or_offers_themselves_a_plan() {
        Actor self = Cast.self(ane);
        assertThat(assess(self, steps.reported(ane), "Jeg trenger det")).containsExactly("need.assess.not-yours");
        Need assessed = world.as(
                cast.turid,
                () -> use.assessNeed.assess(
                        cast.turid,
                        steps.need(ane).id(),
                        steps.need(ane).version(),
                        new NeededServices(true, true, false),
                        "Ja"));
        assertThat(offer(self, assessed)).containsExactly("need.assess.not-yours");
    }

    @Test
    void an_offer_needs_an_assessment_that_says_yes() {
        assertThat(offer(cast.turid, steps.reported(ane))).containsExactly("need.offer.not-entitled");
    }

    @Test
    void one_who_has_a_plan_is_offered_none() {
        steps.opened(ane);
        assertThat(offer(cast.turid, steps.need(ane)))
                .containsExactly("need.offer.not-entitled", "need.offer.has-plan");
    }

    @Test
    void a_no_can_be_followed_by_a_new_offer() {
        Need offered = steps.offered(ane);
        Actor self = Cast.self(ane);
        Need declined = world.as(
                self,
                () -> use.declineOffer.decline(self, offered.id(), offered.version(), null, false, null, "Vist", null));
        assertThat(offer(cast.turid, declined)).isEmpty();
        assertThat(steps.need(ane).state()).isEqualTo(NeedState.OFFERED);
        assertThat(steps.need(ane).askAgainOn()).isNull();
    }

    private java.util.List<String> assess(Actor actor, Need need, String why) {
        return refused(
                actor,
                () -> use.assessNeed.assess(
                        actor, need.id(), need.version(), new NeededServices(true, true, false), why));
    }

    private java.util.List<String> offer(Actor actor, Need need) {
        return refused(actor, () -> use.offerPlan.offer(actor, need.id(), need.version()));
    }
}
