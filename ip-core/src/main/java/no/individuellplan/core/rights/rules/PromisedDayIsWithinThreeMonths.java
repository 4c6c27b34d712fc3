package no.individuellplan.core.rights.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The month for a request about one's own information is extended by two at most, with the reason. A complaint has other clocks. */
final class PromisedDayIsWithinThreeMonths implements Rule<AnswerFacts> {
    private static final int MONTHS = 3;

    @Override
    public String code() {
        return "rights.answer.too-late";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.ANSWER_WITHIN_A_MONTH;
    }

    @Override
    public Decision evaluate(AnswerFacts facts) {
        return refuseIf(facts.preliminary()
                && !facts.complaint()
                && facts.until() != null
                && facts.until().isAfter(facts.sentOn().plusMonths(MONTHS)));
    }
}
