package no.individuellplan.core.mandate.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** It is one of several whose yes is needed together. */
final class OneOfThoseWhoAnswer implements Rule<OneParentFacts> {
    @Override
    public String code() {
        return "mandate.one-parent.nobody";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PARENTS_CONSENT;
    }

    @Override
    public Decision evaluate(OneParentFacts facts) {
        return refuseIf(!facts.oneOfTwo());
    }
}
