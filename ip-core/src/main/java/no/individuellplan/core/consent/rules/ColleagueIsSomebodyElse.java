package no.individuellplan.core.consent.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The second is another human than the first, whatever unit they work for. */
final class ColleagueIsSomebodyElse implements Rule<RegisterFacts> {
    @Override
    public String code() {
        return "consent.register.same-person";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PROOF_AND_WITHDRAWAL_OF_CONSENT;
    }

    @Override
    public Decision evaluate(RegisterFacts facts) {
        return refuseIf(facts.yes() && facts.onPaper() && facts.colleagueIsRegistrar());
    }
}
