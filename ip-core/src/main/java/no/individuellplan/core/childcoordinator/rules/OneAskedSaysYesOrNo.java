package no.individuellplan.core.childcoordinator.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Nobody says yes or no for another. */
final class OneAskedSaysYesOrNo implements Rule<ChildAnswerFacts> {
    @Override
    public String code() {
        return "child-coordinator.answer.not-asked";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.MUNICIPALITY_APPOINTS_CHILD_COORDINATOR;
    }

    @Override
    public Decision evaluate(ChildAnswerFacts facts) {
        return refuseIf(!facts.asked());
    }
}
