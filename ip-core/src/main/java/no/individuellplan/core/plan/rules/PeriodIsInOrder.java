package no.individuellplan.core.plan.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A period has a first and a last day, in that order. */
final class PeriodIsInOrder implements Rule<PeriodFacts> {
    @Override
    public String code() {
        return "plan.period.order";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONTENT_OF_PLAN;
    }

    @Override
    public Decision evaluate(PeriodFacts facts) {
        return refuseIf(
                facts.from() == null || facts.until() == null || !facts.until().isAfter(facts.from()));
    }
}
