package no.individuellplan.core.pathway.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.pathway.rules.CareFacts.Doing;

/** Care ends on a day. */
final class LastDayOfCareIsSaid implements Rule<CareFacts> {
    @Override
    public String code() {
        return "pathway.care.no-last-day";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PLAN_IN_COMPULSORY_CARE;
    }

    @Override
    public Decision evaluate(CareFacts facts) {
        return refuseIf(facts.doing() == Doing.ENDS && facts.day() == null);
    }
}
