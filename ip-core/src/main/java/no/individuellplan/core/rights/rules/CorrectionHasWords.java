package no.individuellplan.core.rights.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The dated correction is what stands beside the original; nothing is overwritten. */
final class CorrectionHasWords implements Rule<CorrectFacts> {
    @Override
    public String code() {
        return "rights.correct.no-words";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CORRECTION;
    }

    @Override
    public Decision evaluate(CorrectFacts facts) {
        return refuseIf(facts.correction() == null);
    }
}
