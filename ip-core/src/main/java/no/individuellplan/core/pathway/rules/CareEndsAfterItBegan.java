package no.individuellplan.core.pathway.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.pathway.rules.CareFacts.Doing;

/** The last day is the first day or a later one. */
record CareEndsAfterItBegan(CareKind care) implements Rule<CareFacts> {
    @Override
    public String code() {
        return care.code("end-before");
    }

    @Override
    public LegalBasis basis() {
        return care.basis();
    }

    @Override
    public Decision evaluate(CareFacts facts) {
        return refuseIf(facts.doing() == Doing.ENDS
                && facts.day() != null
                && facts.begun() != null
                && facts.day().isBefore(facts.begun()));
    }
}
