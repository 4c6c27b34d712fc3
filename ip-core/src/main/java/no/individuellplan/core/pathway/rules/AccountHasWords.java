package no.individuellplan.core.pathway.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.pathway.rules.CareFacts.Doing;

/** How the plan is followed up, or why there is none, is written in words. */
final class AccountHasWords implements Rule<CareFacts> {
    @Override
    public String code() {
        return "pathway.care.no-words";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PLAN_IN_COMPULSORY_CARE;
    }

    @Override
    public Decision evaluate(CareFacts facts) {
        return refuseIf(facts.doing() == Doing.ACCOUNTS && facts.words() == null);
    }
}
