package no.individuellplan.core.relocation.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Moving within the municipality changes nothing here. */
final class MunicipalityIsAnother implements Rule<ProposeFacts> {
    @Override
    public String code() {
        return "relocation.propose.same-municipality";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PLAN_GOES_ALONG;
    }

    @Override
    public Decision evaluate(ProposeFacts facts) {
        return refuseIf(facts.municipalityKnown() && facts.sameMunicipality());
    }
}
