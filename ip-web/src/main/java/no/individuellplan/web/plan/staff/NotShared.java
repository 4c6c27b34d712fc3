package no.individuellplan.web.plan.staff;

import java.time.LocalDate;
import java.util.Optional;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.consent.ConsentLedger;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.plan.PlanView;

/**
 * The yes that is missing before a service can be asked for something.
 *
 * @param unit what the service is called
 * @param unitId the service
 * @param area what it would have to see
 * @param inPlan whether it is in the plan already, so that the person shares more with it instead of inviting it
 */
public record NotShared(String unit, String unitId, Area area, boolean inPlan) {

    /** Empty when the area is shared with the unit. */
    static Optional<NotShared> with(
            PlanView.ForCoordinator plan, UnitId unit, String name, Area area, LocalDate today) {
        boolean shared = new ConsentLedger(plan.consents())
                .inForce(ConsentKind.SHARING, unit, today)
                .filter(yes -> yes.areas().contains(area))
                .isPresent();
        return shared ? Optional.empty() : Optional.of(new NotShared(name, unit.toString(), area, inPlan(plan, unit)));
    }

    private static boolean inPlan(PlanView.ForCoordinator plan, UnitId unit) {
        return plan.body().participants().stream()
                .filter(one -> one.unit().equals(unit))
                .anyMatch(one -> one.state() != Participant.State.DECLINED && one.state() != Participant.State.LEFT);
    }
}
