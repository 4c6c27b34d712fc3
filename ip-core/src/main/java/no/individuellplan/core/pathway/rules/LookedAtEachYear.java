package no.individuellplan.core.pathway.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.law.RuleKind;

/** Then each year, for as long as the care lasts. */
final class LookedAtEachYear implements Rule<LookFacts> {
    @Override
    public String code() {
        return "pathway.look.yearly";
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
        return refuseIf(facts.lasts() && facts.laterLook() != null && !facts.lookedFor(facts.laterLook()));
    }
}
