package no.individuellplan.core.coordinator;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;

/**
 * Another coordinating unit answers for the chair, and asks somebody: for use cases that have asked for a permit first, and
 * renew the permits after. Whoever sits in the chair keeps it until the one asked accepts (I4).
 */
@ApplicationScoped
public class PassChair {
    private final Chairs chairs;
    private final FitToCoordinate fit;
    private final Clock clock;

    public PassChair(Chairs chairs, FitToCoordinate fit, Clock clock) {
        this.chairs = chairs;
        this.fit = fit;
        this.clock = clock;
    }

    /**
     * @param whom the one asked; the one who sits there goes on when it is they
     * @throws no.individuellplan.core.law.RuleViolation with every reason of {@link no.individuellplan.core.coordinator.rules.AskRules}
     */
    public void to(PersonId person, UnitId unit, EmploymentId whom) {
        CoordinatorChair standing = chairs.recognise(person).orElse(null);
        CoordinatorChair chair = standing == null
                ? CoordinatorChair.heldBy(person, unit)
                : standing.declined().answeredForBy(unit);
        fit.decide(chair, whom, true).orThrow();
        CoordinatorChair asking = whom.equals(chair.holder()) ? chair : chair.asking(whom, clock.instant());
        if (standing == null) {
            chairs.add(asking);
        } else {
            chairs.save(asking);
        }
    }
}
