package no.individuellplan.core.rights.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A preliminary answer says when the answer comes. */
final class PromisedDayIsAhead implements Rule<AnswerFacts> {
    @Override
    public String code() {
        return "rights.answer.no-day";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PROPER_PROCEDURE;
    }

    @Override
    public Decision evaluate(AnswerFacts facts) {
        return refuseIf(
                facts.preliminary() && (facts.until() == null || !facts.until().isAfter(facts.today())));
    }
}
