package no.individuellplan.core.relocation.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The other municipality has a coordinating unit here; to one that has not, the person takes the plan along as a file. */
final class MunicipalityIsOnThePlatform implements Rule<ProposeFacts> {
    @Override
    public String code() {
        return "relocation.propose.unknown-municipality";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PLAN_GOES_ALONG;
    }

    @Override
    public Decision evaluate(ProposeFacts facts) {
        return refuseIf(!facts.municipalityKnown());
    }
}
