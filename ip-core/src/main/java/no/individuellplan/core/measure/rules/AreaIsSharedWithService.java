package no.individuellplan.core.measure.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Asking another service tells it of the person: only in an area the person shares with it. */
final class AreaIsSharedWithService implements Rule<RequestFacts> {
    @Override
    public String code() {
        return "measure.ask.not-shared";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONSENT_TO_DISCLOSURE;
    }

    @Override
    public Decision evaluate(RequestFacts facts) {
        return refuseIf(facts.unitKnown() && facts.onOtherService() && !facts.shared());
    }
}
