package no.individuellplan.core.breach.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Only those the organisation has to do with; for all others the answer is the same, whether they are known here or not. */
final class AffectedIsOfTheOrganisation implements Rule<AffectedFacts> {
    @Override
    public String code() {
        return "breach.person.not-here";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONFIDENTIALITY;
    }

    @Override
    public Decision evaluate(AffectedFacts facts) {
        return refuseIf(!facts.ofTheOrganisation());
    }
}
