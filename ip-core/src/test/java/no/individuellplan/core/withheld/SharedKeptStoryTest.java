package no.individuellplan.core.withheld;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.measure.MeasureForm;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Representation.Kind;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** His mother has said yes to the DPS; Jonathan, 15, alone decides whether it sees what she is not told of. */
class SharedKeptStoryTest extends InAWorld {
    private final Person jonathan = cast.jonathan;
    private final Actor.Citizen self = Cast.self(jonathan);
    private final Actor.Representative hilde = Cast.acting(cast.hilde, jonathan, Kind.PARENT);
    private Goal secret;
    private Goal elsewhere;
    private Goal open;

    @BeforeEach
    void aServiceTakesPart() {
        steps.offered(jonathan);
        steps.accept(hilde, jonathan);
        steps.seated(jonathan, cast.marit);
        open = goal(Area.HEALTH, "Sove bedre");
        secret = goal(Area.HEALTH, "Snakke med noen om det vonde");
        elsewhere = goal(Area.LEISURE, "Slutte i korpset");
        steps.takesPart(jonathan, cast.ingrid, cast.dps, Set.of(Area.HEALTH));
    }

    @Test
    void his_mothers_yes_does_not_reach_what_is_kept_from_her() {
        assertThat(goalsSeenBy(cast.ingrid)).contains(secret.id().value());
        keep(secret);
        assertThat(goalsSeenBy(cast.ingrid)).containsExactly(open.id().value());
        assertThat(goalsSeenBy(cast.marit)).contains(secret.id().value());
    }

    @Test
    void he_alone_shares_it_and_stops_again_and_his_mother_finds_no_trace() {
        keep(secret);
        List<UUID> before = goalsSeenBy(hilde);
        assertThat(share(self, secret)).isEmpty();
        assertThat(goalsSeenBy(cast.ingrid))
                .contains(secret.id().value(), open.id().value());
        assertThat(share(self, secret)).as("twice is once").isEmpty();
        assertThat(ports.withholdings.allShared()).hasSize(1);
        assertThat(goalsSeenBy(hilde)).isEqualTo(before);
        assertThat(share(hilde, secret)).containsExactly("not-visible");
        assertThat(stop(hilde, secret)).containsExactly("not-visible");
        assertThat(share(cast.marit, secret)).containsExactly("withheld.share.childs-own");
        assertThat(stop(self, secret)).isEmpty();
        assertThat(goalsSeenBy(cast.ingrid)).containsExactly(open.id().value());
        assertThat(stop(self, secret)).containsExactly("withheld.stop.nothing");
        assertThat(share(self, secret)).as("again").isEmpty();
        assertThat(goalsSeenBy(cast.ingrid)).contains(secret.id().value());
        assertThat(shared()).hasSize(3);
    }

    @Test
    void also_outside_the_areas_his_mother_said_yes_to_it_alone_with_what_belongs_to_it() {
        keep(elsewhere);
        Goal other = goal(Area.LEISURE, "Kjøpe gitar");
        share(self, elsewhere);
        Goal below = world.as(
                self,
                () -> use.wordGoal.add(
                        self, secret.plan(), elsewhere.id(), Area.LEISURE, "Si fra til dirigenten", null));
        assertThat(goalsSeenBy(cast.ingrid))
                .contains(elsewhere.id().value(), below.id().value())
                .doesNotContain(other.id().value());
        world.run(hilde, () -> use.answerSharing.withdraw(hilde, jonathan.id(), cast.dps.id()));
        assertThat(goalsSeenBy(cast.ingrid))
                .as("a service that is out of the plan sees nothing of it")
                .isEmpty();
    }

    @Test
    void what_parents_see_they_answer_for_and_only_a_service_there_is_shared_with() {
        assertThat(share(self, open)).containsExactly("withheld.share.not-kept");
        keep(secret);
        assertThat(reasons(self, secret, cast.navFjellvik.id(), "Ja")).containsExactly("withheld.share.no-service");
        assertThat(reasons(self, secret, cast.dps.id(), " ")).containsExactly("withheld.share.no-words");
    }

    @Test
    void a_measure_the_service_was_asked_to_take_stays_with_it_and_a_new_one_is_not_asked_for() {
        Measure asked = steps.askedMeasure(secret, cast.dps);
        keep(secret);
        assertThat(world.as(cast.ingrid, () -> ports.measures.find(asked.id()))).isPresent();
        MeasureForm another = new MeasureForm(cast.dps.id(), "Grupper", null, null, null, null, null);
        assertThat(refused(cast.marit, () -> use.askMeasure.ask(cast.marit, secret.plan(), secret.id(), another)))
                .containsExactly("measure.ask.kept");
    }

    @Test
    void on_his_sixteenth_birthday_it_goes_on_and_his_own_yes_to_an_area_reaches_all_of_it() {
        keep(secret);
        keep(elsewhere);
        share(self, secret);
        world.clock.sleepUntil(LocalDate.of(2027, 6, 8));
        assertThat(shared()).hasSize(1);
        steps.shares(self, jonathan, cast.dps, Set.of(Area.HEALTH, Area.LEISURE));
        assertThat(goalsSeenBy(cast.ingrid))
                .contains(secret.id().value(), elsewhere.id().value(), open.id().value());
        assertThat(stop(self, secret)).isEmpty();
    }

    @Test
    void before_twelve_a_professional_shares_with_a_reason_and_the_child_does_not() {
        Person ella = cast.ella;
        steps.offered(ella);
        steps.accept(Cast.acting(cast.tone, ella, Kind.PARENT), ella);
        steps.accept(Cast.acting(cast.morten, ella, Kind.PARENT), ella);
        steps.seated(ella, cast.marit);
        Actor child = Cast.self(ella);
        Goal goal = world.as(
                child,
                () -> use.wordGoal.add(
                        child, steps.plan(ella).id(), null, Area.FAMILY_AND_NETWORK, "Ha det rolig hjemme", null));
        world.run(
                cast.marit,
                () -> use.withheld.keep.item(cast.marit, goal.id().value(), cast.morten.id(), "Redd for far nå", null));
        assertThat(reasons(cast.marit, goal, cast.dps.id(), "Må vite det"))
                .as("her mother is told, and answers")
                .containsExactly("withheld.share.not-kept", "withheld.share.no-service");
        world.run(cast.marit, () -> use.withheld.keep.item(cast.marit, goal.id().value(), null, "Redd nå", null));
        assertThat(reasons(child, goal, cast.dps.id(), "Ja"))
                .containsExactly("withheld.share.too-young", "withheld.share.no-service");
        assertThat(reasons(Cast.acting(cast.tone, ella, Kind.PARENT), goal, cast.dps.id(), "Ja"))
                .containsExactly("not-visible");
        assertThat(reasons(cast.marit, goal, cast.dps.id(), "Må vite det"))
                .containsExactly("withheld.share.no-service");
    }

    private List<SharedKept> shared() {
        return world.as(self, () -> use.withheld.read.of(self, jonathan.id())).shared();
    }

    private Goal goal(Area area, String words) {
        return world.as(self, () -> use.wordGoal.add(self, steps.plan(jonathan).id(), null, area, words, null));
    }

    private void keep(Goal goal) {
        world.run(self, () -> use.withheld.keep.item(self, goal.id().value(), null, "Vil ha det for meg selv", null));
    }

    private List<String> share(Actor actor, Goal goal) {
        return reasons(actor, goal, cast.dps.id(), "Vil du dele dette?");
    }

    private List<String> reasons(Actor actor, Goal goal, UnitId unit, String words) {
        return refused(actor, () -> use.withheld.share.share(actor, goal.id().value(), unit, words));
    }

    private List<String> stop(Actor actor, Goal goal) {
        return refused(actor, () -> use.withheld.share.stop(actor, goal.id().value(), cast.dps.id()));
    }

    private List<UUID> goalsSeenBy(Actor actor) {
        return world.as(actor, () -> ports.goals.all().stream()
                .map(Goal::id)
                .filter(id -> ports.goals.find(id).isPresent())
                .map(id -> id.value())
                .toList());
    }
}
