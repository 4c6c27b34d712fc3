package no.individuellplan.core.pathway.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.law.RuleKind;

/** While somebody is in this treatment they are offered a plan, unless they have one; never a condition of it, and no is an answer. */
final class PlanIsOfferedInLar implements Rule<LarFacts> {
    @Override
    public String code() {
        return "pathway.lar.offer-plan";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PLAN_IN_LAR;
    }

    @Override
    public RuleKind kind() {
        return RuleKind.CLOCK;
    }

    @Override
    public Decision evaluate(LarFacts facts) {
        return refuseIf(facts.lasts() && !facts.hasPlan() && !facts.offered());
    }
}
