package no.individuellplan.core.objection.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** What is taken back stands. */
final class ThereIsAnObjection implements Rule<TakeBackFacts> {
    @Override
    public String code() {
        return "objection.take-back.none";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.RIGHT_TO_OBJECT;
    }

    @Override
    public Decision evaluate(TakeBackFacts facts) {
        return refuseIf(!facts.standing());
    }
}
