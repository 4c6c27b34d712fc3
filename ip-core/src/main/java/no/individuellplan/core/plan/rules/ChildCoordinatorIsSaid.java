package no.individuellplan.core.plan.rules;

import java.util.Map;
import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.law.Rule;

/** g: for a child the plan says whether there is a child coordinator, or why that is not relevant. */
final class ChildCoordinatorIsSaid implements Rule<PartFacts> {
    @Override
    public String code() {
        return "plan.part.child-coordinator";
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
        return refuseIf(facts.child() && !facts.childCoordinator(), Map.of(Reason.LETTER, "g"));
    }
}
