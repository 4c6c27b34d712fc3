package no.individuellplan.core.consent.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The day it was signed or said is written, and is not ahead. */
final class DayItWasGivenIsSaid implements Rule<RegisterFacts> {
    @Override
    public String code() {
        return "consent.register.no-day";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PROOF_AND_WITHDRAWAL_OF_CONSENT;
    }

    @Override
    public Decision evaluate(RegisterFacts facts) {
        return refuseIf(facts.givenOn() == null || facts.givenOn().isAfter(facts.today()));
    }
}
