package no.individuellplan.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.person.Representation.Kind;
import no.individuellplan.core.plan.ReadComingBirthdays.Coming;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.Test;

/** Jonathan turns 16: he is told before, and on the day the law takes effect without anybody doing anything. */
class ComingBirthdaysTest extends InAWorld {
    private static final LocalDate SIXTEEN = LocalDate.of(2027, 6, 8);
    private final Actor.Citizen jonathan = Cast.self(cast.jonathan);
    private final Actor.Representative hilde = Cast.acting(cast.hilde, cast.jonathan, Kind.PARENT);

    @Test
    void he_and_his_mother_are_told_when_it_draws_near() {
        assertThat(own(jonathan)).isEmpty();
        sleepUntil(SIXTEEN.minusDays(90));
        assertThat(own(jonathan)).hasSize(2).extracting(Coming::on).containsOnly(SIXTEEN);
        assertThat(own(hilde)).hasSize(2);
    }

    @Test
    void on_the_birthday_his_mother_has_nothing_and_he_has_everything() {
        sleepUntil(SIXTEEN.minusDays(1));
        assertThat(refused(hilde, () -> use.readOwnPlan.read(hilde))).isEmpty();
        sleepUntil(SIXTEEN);
        assertThat(refused(hilde, () -> use.readOwnPlan.read(hilde))).containsExactly("not-visible");
        assertThat(refused(jonathan, () -> use.readOwnPlan.read(jonathan))).isEmpty();
        assertThat(own(jonathan)).as("still news on the day").hasSize(2);
    }

    @Test
    void a_stranger_is_told_nothing() {
        Actor stranger = Cast.acting(cast.tone, cast.jonathan, Kind.PARENT);
        assertThat(refused(stranger, () -> use.readComingBirthdays.own(stranger)))
                .containsExactly("not-visible");
        assertThat(refused(cast.henrik, () -> use.readComingBirthdays.own(cast.henrik)))
                .containsExactly("not-visible");
    }

    @Test
    void the_coordinator_sees_it_among_those_coordinated_and_a_colleague_does_not() {
        sleepUntil(SIXTEEN.minusDays(10));
        steps.offered(cast.jonathan);
        steps.accept(hilde, cast.jonathan);
        assertThat(coordinated(cast.marit)).isEmpty();
        steps.seated(cast.jonathan, cast.marit);
        assertThat(coordinated(cast.marit)).hasSize(2);
        assertThat(coordinated(cast.turid)).isEmpty();
    }

    private List<Coming> own(Actor actor) {
        return world.as(actor, () -> use.readComingBirthdays.own(actor));
    }

    private List<Coming> coordinated(Actor.Professional actor) {
        return world.as(actor, () -> use.readComingBirthdays.ofThoseCoordinated(actor));
    }

    private void sleepUntil(LocalDate day) {
        world.clock.sleepUntil(day);
    }
}
