package no.individuellplan.core.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.audit.AccessLogEntry;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.need.Need;
import no.individuellplan.core.need.NeededServices;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.PlanState;
import org.junit.jupiter.api.Test;

class WorldTest {
    private final World world = World.aWorld();
    private final Steps steps = new Steps(world);

    @Test
    void a_reported_need_becomes_an_active_plan() {
        IndividualPlan plan = steps.active(world.cast.ane);
        assertThat(plan.state()).isEqualTo(PlanState.ACTIVE);
    }

    @Test
    void a_use_case_that_is_refused_leaves_nothing_behind() {
        Need need = steps.assessed(world.cast.ane);
        Map<String, List<?>> before = world.ports.memory.everything();
        assertThatThrownBy(() -> world.run(world.cast.turid, () -> {
                    world.useCases.offerPlan.offer(world.cast.turid, need.id(), need.version());
                    world.useCases.assessNeed.assess(
                            world.cast.turid,
                            need.id(),
                            need.version() + 1,
                            new NeededServices(true, true, false),
                            "En gang til");
                }))
                .isInstanceOf(RuleViolation.class);
        assertThat(world.ports.memory.everything()).isEqualTo(before);
    }

    @Test
    void a_refused_try_stays_in_the_log_of_the_one_it_was_about() {
        steps.reported(world.cast.ane);
        Need need = steps.need(world.cast.ane);
        assertThatThrownBy(
                        () -> world.run(world.cast.siv, () -> world.useCases.readNeeds.one(world.cast.siv, need.id())))
                .isInstanceOf(NotVisible.class);
        assertThat(world.ports.log.everything())
                .filteredOn(entry -> entry.kind() == AccessLogEntry.Kind.REFUSED)
                .singleElement()
                .satisfies(entry -> assertThat(entry.subject())
                        .isEqualTo(world.cast.ane.id().value()));
    }

    @Test
    void a_change_made_from_an_old_version_is_refused() {
        Need need = steps.assessed(world.cast.ane);
        world.run(world.cast.turid, () -> world.useCases.offerPlan.offer(world.cast.turid, need.id(), need.version()));
        assertThatThrownBy(() -> world.run(
                        world.cast.turid,
                        () -> world.useCases.offerPlan.offer(world.cast.turid, need.id(), need.version())))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void nobody_acting_finds_nothing() {
        Need need = steps.reported(world.cast.ane);
        assertThat(world.ports.needs.find(need.id())).isEmpty();
    }

    @Test
    void the_platform_itself_finds_it() {
        Need need = steps.reported(world.cast.ane);
        assertThat(world.as(Cast.platform(), () -> world.ports.needs.find(need.id())))
                .contains(steps.need(world.cast.ane));
    }

    @Test
    void the_unit_that_got_the_need_finds_it_and_another_does_not() {
        Need need = steps.reported(world.cast.ane);
        assertThat(world.as(world.cast.turid, () -> world.ports.needs.find(need.id())))
                .isPresent();
        assertThat(world.as(world.cast.gry, () -> world.ports.needs.find(need.id())))
                .isEmpty();
    }
}
