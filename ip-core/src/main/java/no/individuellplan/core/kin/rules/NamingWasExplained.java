package no.individuellplan.core.kin.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A yes is to something one has read or been told. */
final class NamingWasExplained implements Rule<NameFacts> {
    @Override
    public String code() {
        return "kin.name.no-text";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.INFORMED_CONSENT;
    }

    @Override
    public Decision evaluate(NameFacts facts) {
        return refuseIf(facts.textShown() == null);
    }
}
