package no.individuellplan.core.relocation.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** An open plan goes along; one without a plan asks for one where they come. */
final class ThereIsAPlanToMove implements Rule<ProposeFacts> {
    @Override
    public String code() {
        return "relocation.propose.no-plan";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PLAN_GOES_ALONG;
    }

    @Override
    public Decision evaluate(ProposeFacts facts) {
        return refuseIf(!facts.planOpen());
    }
}
