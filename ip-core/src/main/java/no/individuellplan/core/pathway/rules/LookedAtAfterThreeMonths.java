package no.individuellplan.core.pathway.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.law.RuleKind;

/** After three months the commission asks for the plan, or for why there is none. */
final class LookedAtAfterThreeMonths implements Rule<LookFacts> {
    @Override
    public String code() {
        return "pathway.look.first";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PLAN_IN_COMPULSORY_CARE;
    }

    @Override
    public RuleKind kind() {
        return RuleKind.CLOCK;
    }

    @Override
    public Decision evaluate(LookFacts facts) {
        return refuseIf(facts.lasts()
                && facts.laterLook() == null
                && facts.asked(facts.firstLook())
                && !facts.lookedFor(facts.firstLook()));
    }
}
