package no.individuellplan.core.consent.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A second person at work, of the same agency, holds it against the paper. */
final class PaperYesHasAColleague implements Rule<RegisterFacts> {
    @Override
    public String code() {
        return "consent.register.no-colleague";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PROOF_AND_WITHDRAWAL_OF_CONSENT;
    }

    @Override
    public Decision evaluate(RegisterFacts facts) {
        return refuseIf(facts.yes() && facts.onPaper() && !facts.colleagueThere());
    }
}
