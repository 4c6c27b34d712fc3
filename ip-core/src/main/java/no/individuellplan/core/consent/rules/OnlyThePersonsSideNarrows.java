package no.individuellplan.core.consent.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The one whose yes counts takes out, and so does the person from 12; nobody at work does. */
final class OnlyThePersonsSideNarrows implements Rule<NarrowFacts> {
    @Override
    public String code() {
        return "consent.narrow.not-entitled";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.AGE_OF_CONSENT;
    }

    @Override
    public Decision evaluate(NarrowFacts facts) {
        return refuseIf(!facts.counts());
    }
}
