package no.individuellplan.core.plan.rules;

import java.util.Map;
import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.law.Rule;

/** d: the plan says what each service that takes part will contribute. */
final class ServicesContributionsAreDescribed implements Rule<PartFacts> {
    @Override
    public String code() {
        return "plan.part.services-contribution";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONTENT_OF_PLAN;
    }

    @Override
    public String citation() {
        return basis().letter('d');
    }

    @Override
    public Decision evaluate(PartFacts facts) {
        return refuseIf(!facts.servicesContribution(), Map.of(Reason.LETTER, "d"));
    }
}
