package no.individuellplan.core.objection.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The person objects, from 12 years, or one who answers for them. */
final class OnlyThePersonsSideObjects implements Rule<ObjectFacts> {
    @Override
    public String code() {
        return "objection.make.not-yours";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.RIGHT_TO_OBJECT;
    }

    @Override
    public Decision evaluate(ObjectFacts facts) {
        return refuseIf(!facts.counts());
    }
}
