package no.individuellplan.core.pathway.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.pathway.rules.CareFacts.Doing;

/** Every clock runs from the first day. */
record FirstDayOfCareIsSaid(CareKind care) implements Rule<CareFacts> {
    @Override
    public String code() {
        return care.code("no-first-day");
    }

    @Override
    public LegalBasis basis() {
        return care.basis();
    }

    @Override
    public Decision evaluate(CareFacts facts) {
        return refuseIf(facts.doing() == Doing.BEGINS && facts.day() == null);
    }
}
