package no.individuellplan.core.pathway.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.pathway.rules.CareFacts.Doing;

/** One course at a time: its clocks run from its own first day. */
record CareIsNotBegunTwice(CareKind care) implements Rule<CareFacts> {
    @Override
    public String code() {
        return care.code("already");
    }

    @Override
    public LegalBasis basis() {
        return care.basis();
    }

    @Override
    public Decision evaluate(CareFacts facts) {
        return refuseIf(facts.doing() == Doing.BEGINS && facts.begun() != null);
    }
}
