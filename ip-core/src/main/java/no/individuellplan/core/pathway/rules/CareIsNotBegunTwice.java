package no.individuellplan.core.pathway.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.pathway.rules.CareFacts.Doing;

/** One course at a time: its clocks run from its own first day. */
final class CareIsNotBegunTwice implements Rule<CareFacts> {
    @Override
    public String code() {
        return "pathway.care.already";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PLAN_IN_COMPULSORY_CARE;
    }

    @Override
    public Decision evaluate(CareFacts facts) {
        return refuseIf(facts.doing() == Doing.BEGINS && facts.begun() != null);
    }
}
