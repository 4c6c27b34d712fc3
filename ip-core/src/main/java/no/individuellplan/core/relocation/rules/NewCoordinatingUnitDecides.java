package no.individuellplan.core.relocation.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The coordinating unit of the municipality the person moves to takes over, or says that it is the wrong place. */
final class NewCoordinatingUnitDecides implements Rule<HandleFacts> {
    @Override
    public String code() {
        return "relocation.take-over.not-yours";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.COORDINATING_UNIT;
    }

    @Override
    public Decision evaluate(HandleFacts facts) {
        return refuseIf(!facts.atTheUnit());
    }
}
