package no.individuellplan.core.measure.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A measure goes from asked to agreed to started to done; not past a step. */
final class StepComesNext implements Rule<MoveFacts> {
    @Override
    public String code() {
        return "measure.move.not-next";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONTENT_OF_PLAN;
    }

    @Override
    public Decision evaluate(MoveFacts facts) {
        return refuseIf(!facts.mayComeNext());
    }
}
