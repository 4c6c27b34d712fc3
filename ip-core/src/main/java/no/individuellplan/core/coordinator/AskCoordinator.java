package no.individuellplan.core.coordinator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.coordinator.rules.AskRules;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.law.RuleViolation;

/**
 * Asks somebody to be coordinator, or to take over. Until they accept, the one who holds the chair keeps it; when nobody
 * does, the coordinating unit has it (I4).
 */
@ApplicationScoped
public class AskCoordinator {
    private final Chairs chairs;
    private final FitToCoordinate fit;
    private final Access access;
    private final RenewPermits renew;
    private final Clock clock;

    public AskCoordinator(Chairs chairs, FitToCoordinate fit, Access access, RenewPermits renew, Clock clock) {
        this.chairs = chairs;
        this.fit = fit;
        this.access = access;
        this.renew = renew;
        this.clock = clock;
    }

    /**
     * @param version of the chair; 0 when the person has none yet
     * @throws RuleViolation with every reason of {@link AskRules}
     */
    @Transactional
    public void ask(Actor.Professional actor, PersonId person, long version, EmploymentId whom) {
        access.toWrite(actor, person, Area.COORDINATION);
        Optional<CoordinatorChair> standing = chairs.of(person);
        CoordinatorChair chair = standing.orElseGet(() -> CoordinatorChair.heldBy(person, actor.unit()));
        StaleVersion.check(version, chair.version());
        fit.decide(chair, whom, FitToCoordinate.mayAsk(actor, chair)).orThrow();
        CoordinatorChair asking = chair.asking(whom, clock.instant());
        if (standing.isEmpty()) {
            chairs.add(asking);
        } else {
            chairs.save(asking);
        }
        renew.about(person);
    }
}
