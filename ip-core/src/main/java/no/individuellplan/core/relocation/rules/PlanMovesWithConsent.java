package no.individuellplan.core.relocation.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The plan goes along by the consent to just that, in force on the day it is taken over. */
final class PlanMovesWithConsent implements Rule<HandleFacts> {
    @Override
    public String code() {
        return "relocation.take-over.no-consent";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONSENT_TO_DISCLOSURE;
    }

    @Override
    public Decision evaluate(HandleFacts facts) {
        return refuseIf(!facts.consented());
    }
}
