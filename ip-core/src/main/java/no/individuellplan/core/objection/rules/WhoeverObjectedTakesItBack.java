package no.individuellplan.core.objection.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The one who objected takes it back, or the person who decides alone, or whoever decides now when the one who objected has no say any more. */
final class WhoeverObjectedTakesItBack implements Rule<TakeBackFacts> {
    @Override
    public String code() {
        return "objection.take-back.not-yours";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.RIGHT_TO_OBJECT;
    }

    @Override
    public Decision evaluate(TakeBackFacts facts) {
        return refuseIf(facts.standing() && !facts.may());
    }
}
