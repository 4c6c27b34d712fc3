package no.individuellplan.core.childcoordinator.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Nobody is child coordinator for themselves or their close family. */
final class OwnFamilyHasAnotherChildCoordinator implements Rule<ChildAskFacts> {
    @Override
    public String code() {
        return "child-coordinator.ask.family";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONFIDENTIALITY;
    }

    @Override
    public Decision evaluate(ChildAskFacts facts) {
        return refuseIf(facts.family());
    }
}
