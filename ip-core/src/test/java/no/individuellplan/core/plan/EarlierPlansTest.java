package no.individuellplan.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Representation.Kind;
import no.individuellplan.core.rights.OwnFile;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.Test;

/** A plan that has ended is still the person's to read and to take along (PBRL-32). */
class EarlierPlansTest extends InAWorld {
    private final Actor.Citizen ane = Cast.self(cast.ane);

    @Test
    void an_open_plan_is_no_earlier_one() {
        steps.active(cast.ane);
        assertThat(earlier(ane)).isEmpty();
    }

    @Test
    void what_has_ended_is_read_by_the_person_and_by_nobody_else() {
        IndividualPlan plan = ended(cast.ane, ane);
        assertThat(earlier(ane)).extracting(IndividualPlan::id).containsExactly(plan.id());
        PlanView.Body body =
                world.as(ane, () -> use.readOwnPlan.read(ane, plan.id())).body().orElseThrow();
        assertThat(body.goals()).isNotEmpty();
        assertThat(body.measures()).isNotEmpty();
        Actor.Citizen randi = Cast.self(cast.randi);
        assertThat(refused(randi, () -> use.readOwnPlan.read(randi, plan.id()))).containsExactly("not-visible");
        assertThat(refused(cast.marit, () -> use.readOwnPlan.read(cast.marit, plan.id())))
                .containsExactly("not-visible");
        assertThat(earlier(randi)).isEmpty();
    }

    @Test
    void it_is_in_the_file_to_take_along_with_its_versions_and_conversations() {
        IndividualPlan plan = ended(cast.ane, ane);
        OwnFile file = world.as(ane, () -> use.takeOwnAlong.take(ane));
        assertThat(file.own().body()).isEmpty();
        assertThat(file.earlier()).singleElement().satisfies(body -> assertThat(body.goals())
                .isNotEmpty());
        assertThat(file.versions())
                .isNotEmpty()
                .allMatch(one -> one.version().plan().equals(plan.id()));
    }

    @Test
    void what_a_child_kept_from_a_parent_is_kept_in_the_ended_plan_too() {
        Person jonathan = cast.jonathan;
        Actor.Citizen himself = Cast.self(jonathan);
        Actor.Representative hilde = Cast.acting(cast.hilde, jonathan, Kind.PARENT);
        steps.offered(jonathan);
        steps.accept(hilde, jonathan);
        steps.seated(jonathan, cast.marit);
        IndividualPlan plan = steps.plan(jonathan);
        Goal kept = world.as(
                himself, () -> use.wordGoal.add(himself, plan.id(), null, Area.HEALTH, "Slutte å røyke", null));
        world.run(himself, () -> use.withheld.keep.item(himself, kept.id().value(), null, "Det er mitt", null));
        world.run(
                hilde,
                () -> use.withdrawPlan.withdraw(
                        hilde, plan.id(), steps.plan(jonathan).version(), null));
        assertThat(earlier(hilde)).hasSize(1);
        assertThat(world.as(hilde, () -> use.readOwnPlan.read(hilde, plan.id()))
                        .body()
                        .orElseThrow()
                        .goals())
                .isEmpty();
        assertThat(world.as(hilde, () -> use.takeOwnAlong.take(hilde)).toString())
                .doesNotContain("Slutte å røyke");
    }

    private List<IndividualPlan> earlier(Actor actor) {
        return world.as(actor, () -> use.readOwnPlan.read(actor).earlier());
    }

    private IndividualPlan ended(Person person, Actor self) {
        IndividualPlan plan = steps.active(person);
        world.run(self, () -> use.withdrawPlan.withdraw(self, plan.id(), plan.version(), "Klarer meg selv"));
        return plan;
    }
}
