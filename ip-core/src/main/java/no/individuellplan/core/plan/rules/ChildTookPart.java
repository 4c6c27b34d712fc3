package no.individuellplan.core.plan.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A child's plan says how the child took part. */
final class ChildTookPart implements Rule<PartFacts> {
    @Override
    public String code() {
        return "plan.part.child";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CHILD_TOOK_PART;
    }

    @Override
    public Decision evaluate(PartFacts facts) {
        return refuseIf(facts.child() && !facts.childParticipation());
    }
}
