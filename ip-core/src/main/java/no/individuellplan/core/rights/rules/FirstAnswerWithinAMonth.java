package no.individuellplan.core.rights.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.law.RuleKind;

/** Within a month there is an answer, or a preliminary one. */
final class FirstAnswerWithinAMonth implements Rule<ClockFacts> {
    @Override
    public String code() {
        return "rights.clock.first-answer";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PROPER_PROCEDURE;
    }

    @Override
    public RuleKind kind() {
        return RuleKind.CLOCK;
    }

    @Override
    public Decision evaluate(ClockFacts facts) {
        return refuseIf(
                !facts.answered() && facts.today().isAfter(facts.sentOn().plusMonths(1)));
    }
}
