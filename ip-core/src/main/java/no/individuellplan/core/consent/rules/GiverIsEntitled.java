package no.individuellplan.core.consent.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Only the person, or the one the law puts in their place, answers; from 12 years one's own no always counts. */
final class GiverIsEntitled implements Rule<ConsentFacts> {
    @Override
    public String code() {
        return "consent.answer.not-entitled";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.AGE_OF_CONSENT;
    }

    @Override
    public Decision evaluate(ConsentFacts facts) {
        return refuseIf(facts.someoneMay() && !facts.giverMay() && !facts.ownNo());
    }
}
