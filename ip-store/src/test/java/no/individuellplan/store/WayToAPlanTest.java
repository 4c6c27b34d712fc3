package no.individuellplan.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.measure.MeasureState;
import no.individuellplan.core.plan.PlanState;
import no.individuellplan.core.plan.PlanView;
import no.individuellplan.core.plan.ReadPlan;
import no.individuellplan.local.DatabaseTestResource;
import no.individuellplan.store.world.Register;
import no.individuellplan.store.world.Steps;
import no.individuellplan.store.world.Town;
import no.individuellplan.store.world.Work;
import org.junit.jupiter.api.Test;

/** From a reported need to a plan that another service reads, each step as the one who takes it. */
@QuarkusTest
@QuarkusTestResource(DatabaseTestResource.class)
class WayToAPlanTest {
    @Inject
    Register register;

    @Inject
    Steps steps;

    @Inject
    Work work;

    @Inject
    ReadPlan read;

    @Test
    void a_reported_need_becomes_a_plan_with_a_measure_another_service_is_asked_to_take() {
        Town town = new Town(register);
        assertThat(steps.inPreparation(town).state()).isEqualTo(PlanState.IN_PREPARATION);
        Goal goal = steps.goal(town, Area.HEALTH);
        steps.joined(town, Set.of(Area.HEALTH));
        Measure measure = steps.asked(town, goal, town.clinic.id());
        assertThat(measure.state()).isEqualTo(MeasureState.ASKED);
        PlanView view = work.as(town.clinician, () -> read.read(town.clinician, goal.plan()));
        assertThat(view).isInstanceOf(PlanView.ForParticipant.class);
    }
}
