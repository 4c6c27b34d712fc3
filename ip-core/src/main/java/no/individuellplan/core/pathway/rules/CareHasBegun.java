package no.individuellplan.core.pathway.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.pathway.rules.CareFacts.Doing;

/** Nobody is written in as under compulsory care ahead of the day it begins. */
record CareHasBegun(CareKind care) implements Rule<CareFacts> {
    @Override
    public String code() {
        return care.code("day-ahead");
    }

    @Override
    public LegalBasis basis() {
        return care.basis();
    }

    @Override
    public Decision evaluate(CareFacts facts) {
        return refuseIf(facts.doing() == Doing.BEGINS
                && facts.day() != null
                && facts.day().isAfter(facts.today()));
    }
}
