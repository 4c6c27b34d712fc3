package no.individuellplan.core.mandate.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.person.Representation.Kind;

/** The service that has the care is named. */
final class CareHasAService implements Rule<MandateFacts> {
    @Override
    public String code() {
        return "mandate.write.no-service";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CHILD_WELFARE_CONSENTS;
    }

    @Override
    public Decision evaluate(MandateFacts facts) {
        return refuseIf(facts.kind() == Kind.CHILD_WELFARE && !facts.serviceNamed());
    }
}
