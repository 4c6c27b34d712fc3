package no.individuellplan.core.withheld.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** It is shared with a service that takes part in the plan. */
final class ServiceOfKeptTakesPart implements Rule<ShareKeptFacts> {
    @Override
    public String code() {
        return "withheld.share.no-service";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONSENT_TO_DISCLOSURE;
    }

    @Override
    public Decision evaluate(ShareKeptFacts facts) {
        return refuseIf(!facts.serviceTakesPart());
    }
}
