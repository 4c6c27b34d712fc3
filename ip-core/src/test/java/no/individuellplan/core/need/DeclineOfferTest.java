package no.individuellplan.core.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.Test;

/** A no keeps the door open (I17). */
class DeclineOfferTest extends InAWorld {
    private final Person ane = cast.ane;
    private final Actor self = Cast.self(ane);

    @Test
    void no_reason_is_asked_for() {
        assertThat(decline(self, steps.offered(ane), true, null)).isEmpty();
        assertThat(steps.need(ane).state()).isEqualTo(NeedState.DECLINED);
        assertThat(steps.need(ane).declinedReason()).isNull();
    }

    @Test
    void it_is_asked_again_after_three_months_unless_another_day_is_chosen() {
        decline(self, steps.offered(ane), true, null);
        assertThat(steps.need(ane).askAgainOn()).isEqualTo(world.today().plusMonths(3));
    }

    @Test
    void the_day_to_ask_again_is_after_today_and_within_a_year() {
        Need need = steps.offered(ane);
        assertThat(decline(self, need, true, world.today())).containsExactly("need.decline.no-time-to-ask-again");
        assertThat(decline(self, need, true, world.today().plusYears(1).plusDays(1)))
                .containsExactly("need.decline.no-time-to-ask-again");
        assertThat(decline(self, need, true, world.today().plusYears(1))).isEmpty();
    }

    @Test
    void the_first_day_that_can_be_chosen_is_tomorrow() {
        assertThat(decline(self, steps.offered(ane), true, world.today().plusDays(1)))
                .isEmpty();
    }

    @Test
    void a_coordinator_can_be_had_without_a_plan() {
        decline(self, steps.offered(ane), true, null);
        steps.seated(ane, cast.marit);
        assertThat(ports.chairs.recognise(ane.id()).orElseThrow().holder()).isEqualTo(cast.marit.employment());
    }

    @Test
    void who_wants_no_coordinator_gets_none() {
        decline(self, steps.offered(ane), false, null);
        assertThat(refused(cast.turid, () -> use.askCoordinator.ask(cast.turid, ane.id(), 0, cast.marit.employment())))
                .containsExactly("coordinator.ask.no-consent");
    }

    @Test
    void a_yes_that_waited_for_another_falls() {
        Person ella = cast.ella;
        Need need = steps.offered(ella);
        steps.accept(Cast.self(cast.tone), ella);
        Actor morten = Cast.self(cast.morten);
        decline(morten, need, false, null);
        assertThat(ports.consents.ledgerOf(ella.id()).inForce(ConsentKind.PLAN, null, world.today()))
                .isEmpty();
        assertThat(steps.need(ella).state()).isEqualTo(NeedState.DECLINED);
    }

    @Test
    void staff_do_not_say_no_for_anybody() {
        assertThat(decline(cast.turid, steps.offered(ane), true, null)).containsOnly("consent.answer.not-entitled");
    }

    @Test
    void nothing_is_declined_that_was_not_offered() {
        assertThat(decline(self, steps.assessed(ane), true, null)).containsExactly("need.decline.not-offered");
    }

    private List<String> decline(Actor actor, Need need, boolean coordinator, LocalDate again) {
        return refused(
                actor,
                () -> use.declineOffer.decline(
                        actor, need.id(), need.version(), null, coordinator, again, "Vist", "Barnet er hørt"));
    }
}
