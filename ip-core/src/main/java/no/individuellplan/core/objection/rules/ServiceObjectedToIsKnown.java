package no.individuellplan.core.objection.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** It is against one unit, one agency, or all. */
final class ServiceObjectedToIsKnown implements Rule<ObjectFacts> {
    @Override
    public String code() {
        return "objection.make.unknown-service";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.RIGHT_TO_OBJECT;
    }

    @Override
    public Decision evaluate(ObjectFacts facts) {
        return refuseIf(!facts.serviceKnown());
    }
}
