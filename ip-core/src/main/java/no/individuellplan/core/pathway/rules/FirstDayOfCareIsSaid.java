package no.individuellplan.core.pathway.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.pathway.rules.CareFacts.Doing;

/** Every clock runs from the first day. */
final class FirstDayOfCareIsSaid implements Rule<CareFacts> {
    @Override
    public String code() {
        return "pathway.care.no-first-day";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PLAN_IN_COMPULSORY_CARE;
    }

    @Override
    public Decision evaluate(CareFacts facts) {
        return refuseIf(facts.doing() == Doing.BEGINS && facts.day() == null);
    }
}
