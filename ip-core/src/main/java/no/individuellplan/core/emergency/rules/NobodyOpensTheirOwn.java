package no.individuellplan.core.emergency.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Nobody opens their own plan or that of their family at work, however urgent it is. */
final class NobodyOpensTheirOwn implements Rule<EmergencyFacts> {
    @Override
    public String code() {
        return "emergency.open.own-family";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONFIDENTIALITY;
    }

    @Override
    public Decision evaluate(EmergencyFacts facts) {
        return refuseIf(facts.ownFamily());
    }
}
