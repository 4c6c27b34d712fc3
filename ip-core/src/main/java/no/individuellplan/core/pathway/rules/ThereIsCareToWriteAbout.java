package no.individuellplan.core.pathway.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.pathway.rules.CareFacts.Doing;

/** Only care that lasts is ended, and only while it lasts is the plan accounted for. */
record ThereIsCareToWriteAbout(CareKind care) implements Rule<CareFacts> {
    @Override
    public String code() {
        return care.code("not-under");
    }

    @Override
    public LegalBasis basis() {
        return care.basis();
    }

    @Override
    public Decision evaluate(CareFacts facts) {
        return refuseIf(facts.doing() != Doing.BEGINS && facts.begun() == null);
    }
}
