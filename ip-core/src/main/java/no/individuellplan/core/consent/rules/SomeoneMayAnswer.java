package no.individuellplan.core.consent.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Somebody must be entitled: an unknown birth date or a missing parent or guardian is no yes. */
final class SomeoneMayAnswer implements Rule<ConsentFacts> {
    @Override
    public String code() {
        return "consent.answer.nobody-may";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.AGE_OF_CONSENT;
    }

    @Override
    public Decision evaluate(ConsentFacts facts) {
        return refuseIf(!facts.someoneMay() && !facts.ownNo());
    }
}
