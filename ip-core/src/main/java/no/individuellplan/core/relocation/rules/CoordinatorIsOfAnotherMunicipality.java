package no.individuellplan.core.relocation.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The one proposed does not work for the municipality the person leaves: the duty follows the person. */
final class CoordinatorIsOfAnotherMunicipality implements Rule<HandleFacts> {
    @Override
    public String code() {
        return "relocation.take-over.coordinator-of-the-old";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.MUNICIPALITY_OFFERS_COORDINATOR;
    }

    @Override
    public Decision evaluate(HandleFacts facts) {
        return refuseIf(facts.proposedInOld());
    }
}
