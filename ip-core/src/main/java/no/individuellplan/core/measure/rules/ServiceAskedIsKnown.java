package no.individuellplan.core.measure.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The service asked is one that takes part here. */
final class ServiceAskedIsKnown implements Rule<RequestFacts> {
    @Override
    public String code() {
        return "measure.ask.unknown-unit";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.OTHER_SERVICES_CONTACTED;
    }

    @Override
    public Decision evaluate(RequestFacts facts) {
        return refuseIf(!facts.unitKnown());
    }
}
