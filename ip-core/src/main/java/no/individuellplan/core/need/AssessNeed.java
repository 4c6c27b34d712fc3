package no.individuellplan.core.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.NeedId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.need.rules.AssessFacts;
import no.individuellplan.core.need.rules.AssessRules;

/** The coordinating unit finds out whether the services needed are long-term and coordinated (pbrl § 2-5). */
@ApplicationScoped
public class AssessNeed {
    private final NeedDesk desk;

    public AssessNeed(NeedDesk desk) {
        this.desk = desk;
    }

    /**
     * @param version the version the assessment was made on
     * @throws RuleViolation with every reason of {@link AssessRules}
     */
    @Transactional
    public Need assess(Actor actor, NeedId id, long version, NeededServices needed, String reason) {
        Need need = desk.toDecide(actor, id, version);
        String written = WrittenText.of(reason);
        AssessRules.ALL
                .evaluateAll(new AssessFacts(need.state() == NeedState.REPORTED, written))
                .orThrow();
        return desk.save(need.assessed(needed.entitle(), written));
    }
}
