package no.individuellplan.core.invariant;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Permit;
import no.individuellplan.core.coordinator.CoordinatorChair;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.id.GoalId;
import no.individuellplan.core.id.MeasureId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.world.Ports;

/** How things stood before somebody did something. */
record Before(
        Map<PersonId, List<Permit>> permits,
        Map<PersonId, CoordinatorChair> chairs,
        Map<PlanId, IndividualPlan> plans,
        Map<GoalId, Goal> goals,
        Map<MeasureId, Measure> measures,
        int consents,
        int logged,
        int refused,
        int sent) {

    static Before of(Ports ports) {
        return new Before(
                ports.permits.copy(),
                by(ports.chairs.all(), CoordinatorChair::person),
                by(ports.plans.all(), IndividualPlan::id),
                by(ports.goals.all(), Goal::id),
                by(ports.measures.all(), Measure::id),
                ports.consents.size(),
                ports.log.size(),
                ports.log.refusals(),
                ports.transport.all().size());
    }

    private static <K, V> Map<K, V> by(List<V> rows, Function<V, K> key) {
        return rows.stream().collect(Collectors.toMap(key, Function.identity()));
    }
}
