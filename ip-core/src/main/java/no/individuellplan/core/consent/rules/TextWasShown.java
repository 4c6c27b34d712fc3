package no.individuellplan.core.consent.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A yes is to something one has read or been told. */
final class TextWasShown implements Rule<ConsentFacts> {
    @Override
    public String code() {
        return "consent.answer.no-text";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.INFORMED_CONSENT;
    }

    @Override
    public Decision evaluate(ConsentFacts facts) {
        return refuseIf(
                facts.yes() && (facts.textShown() == null || facts.textShown().isBlank()));
    }
}
