package no.individuellplan.core.measure.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A measure does not end before it begins. */
final class MeasurePeriodIsInOrder implements Rule<RequestFacts> {
    @Override
    public String code() {
        return "measure.ask.period";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONTENT_OF_PLAN;
    }

    @Override
    public Decision evaluate(RequestFacts facts) {
        return refuseIf(
                facts.from() != null && facts.until() != null && facts.until().isBefore(facts.from()));
    }
}
