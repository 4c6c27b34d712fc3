package no.individuellplan.core.consent.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A yes by word of mouth was said in a meeting, and it is written which. */
final class SpokenYesSaysWhere implements Rule<RegisterFacts> {
    @Override
    public String code() {
        return "consent.register.no-meeting";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PROOF_AND_WITHDRAWAL_OF_CONSENT;
    }

    @Override
    public Decision evaluate(RegisterFacts facts) {
        return refuseIf(facts.yes() && facts.inWords() && facts.meeting() == null);
    }
}
