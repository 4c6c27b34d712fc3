package no.individuellplan.core.pathway.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.law.RuleKind;

/** Under compulsory care there is a plan, or it is written why there is none; asked from the first day. */
final class PlanOrWrittenReason implements Rule<LookFacts> {
    @Override
    public String code() {
        return "pathway.look.at-once";
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
        return refuseIf(facts.lasts() && !facts.hasPlan() && !facts.reasonStands());
    }
}
