package no.individuellplan.core.relocation.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The one who answers for the person says that they move, the person from 12 years, or the coordinator for them. */
final class PersonsSideOrCoordinatorProposes implements Rule<ProposeFacts> {
    @Override
    public String code() {
        return "relocation.propose.not-yours";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PLAN_GOES_ALONG;
    }

    @Override
    public Decision evaluate(ProposeFacts facts) {
        return refuseIf(!facts.mayPropose());
    }
}
