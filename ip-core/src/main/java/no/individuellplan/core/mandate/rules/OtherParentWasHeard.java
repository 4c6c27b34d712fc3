package no.individuellplan.core.mandate.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** What the other parent said is written, or why they could not be heard. */
final class OtherParentWasHeard implements Rule<OneParentFacts> {
    @Override
    public String code() {
        return "mandate.one-parent.not-heard";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PARENTS_CONSENT;
    }

    @Override
    public Decision evaluate(OneParentFacts facts) {
        return refuseIf(facts.other() == null);
    }
}
