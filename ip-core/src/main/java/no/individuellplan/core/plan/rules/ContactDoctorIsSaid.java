package no.individuellplan.core.plan.rules;

import java.util.Map;
import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.law.Rule;

/** g: the plan says whether there is a contact doctor, or why that is not relevant. */
final class ContactDoctorIsSaid implements Rule<PartFacts> {
    @Override
    public String code() {
        return "plan.part.contact-doctor";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONTENT_OF_PLAN;
    }

    @Override
    public String citation() {
        return basis().letter('g');
    }

    @Override
    public Decision evaluate(PartFacts facts) {
        return refuseIf(!facts.contactDoctor(), Map.of(Reason.LETTER, "g"));
    }
}
