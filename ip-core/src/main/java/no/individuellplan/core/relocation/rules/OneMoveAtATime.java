package no.individuellplan.core.relocation.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A move that is under way is undone before another is begun. */
final class OneMoveAtATime implements Rule<ProposeFacts> {
    @Override
    public String code() {
        return "relocation.propose.under-way";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PLAN_GOES_ALONG;
    }

    @Override
    public Decision evaluate(ProposeFacts facts) {
        return refuseIf(facts.underWay());
    }
}
