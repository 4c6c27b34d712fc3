package no.individuellplan.core.measure.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A measure says what shall be done. */
final class MeasureSaysWhat implements Rule<RequestFacts> {
    @Override
    public String code() {
        return "measure.ask.no-text";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CONTENT_OF_PLAN;
    }

    @Override
    public Decision evaluate(RequestFacts facts) {
        return refuseIf(facts.what() == null);
    }
}
