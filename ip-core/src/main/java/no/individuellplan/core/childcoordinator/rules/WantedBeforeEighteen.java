package no.individuellplan.core.childcoordinator.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The right lasts until the day before 18; one whose birth date is unknown is not known to be a child. */
final class WantedBeforeEighteen implements Rule<WantFacts> {
    @Override
    public String code() {
        return "child-coordinator.want.eighteen";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.RIGHT_TO_CHILD_COORDINATOR;
    }

    @Override
    public Decision evaluate(WantFacts facts) {
        return refuseIf(facts.wants() && !facts.underEighteen());
    }
}
