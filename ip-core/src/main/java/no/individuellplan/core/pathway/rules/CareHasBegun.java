package no.individuellplan.core.pathway.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.pathway.rules.CareFacts.Doing;

/** Nobody is written in as under compulsory care ahead of the day it begins. */
final class CareHasBegun implements Rule<CareFacts> {
    @Override
    public String code() {
        return "pathway.care.day-ahead";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PLAN_IN_COMPULSORY_CARE;
    }

    @Override
    public Decision evaluate(CareFacts facts) {
        return refuseIf(facts.doing() == Doing.BEGINS
                && facts.day() != null
                && facts.day().isAfter(facts.today()));
    }
}
