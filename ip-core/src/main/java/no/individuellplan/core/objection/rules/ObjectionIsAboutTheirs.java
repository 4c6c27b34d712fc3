package no.individuellplan.core.objection.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** It is about the reported need, a part of the plan that is the person's to share, one item in it, or everything. */
final class ObjectionIsAboutTheirs implements Rule<ObjectFacts> {
    @Override
    public String code() {
        return "objection.make.unknown-part";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.RIGHT_TO_OBJECT;
    }

    @Override
    public Decision evaluate(ObjectFacts facts) {
        return refuseIf(!facts.partKnown());
    }
}
