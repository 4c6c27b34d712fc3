package no.individuellplan.core.mandate.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.person.Representation.Kind;

/** Foster parents and those who care at an institution stand beside a service that has the care. */
final class CarersHaveTheChildInCare implements Rule<MandateFacts> {
    @Override
    public String code() {
        return "mandate.write.no-care";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CHILD_WELFARE_CONSENTS;
    }

    @Override
    public Decision evaluate(MandateFacts facts) {
        return refuseIf(facts.kind() == Kind.CARER && !facts.careStands());
    }
}
