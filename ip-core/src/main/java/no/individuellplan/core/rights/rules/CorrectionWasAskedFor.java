package no.individuellplan.core.rights.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** What is corrected was asked for, and has not been answered. */
final class CorrectionWasAskedFor implements Rule<CorrectFacts> {
    @Override
    public String code() {
        return "rights.correct.not-asked";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CORRECTION;
    }

    @Override
    public Decision evaluate(CorrectFacts facts) {
        return refuseIf(!facts.asked() || facts.closed());
    }
}
