package no.individuellplan.core.rights.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.law.RuleKind;

/** The answer comes on the day that was promised. */
final class PromisedDayIsKept implements Rule<ClockFacts> {
    @Override
    public String code() {
        return "rights.clock.promised";
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
        return refuseIf(facts.promised() != null && facts.today().isAfter(facts.promised()));
    }
}
