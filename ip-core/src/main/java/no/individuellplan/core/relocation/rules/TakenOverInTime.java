package no.individuellplan.core.relocation.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.law.RuleKind;

/** A plan that nobody has taken over by the day of moving, or some days after the yes, is shown to both units; the coordinator stays. */
final class TakenOverInTime implements Rule<LateFacts> {
    @Override
    public String code() {
        return "relocation.clock.late";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PLAN_GOES_ALONG;
    }

    @Override
    public RuleKind kind() {
        return RuleKind.CLOCK;
    }

    @Override
    public Decision evaluate(LateFacts facts) {
        return refuseIf(facts.waits() && facts.today().isAfter(facts.dueOn()));
    }
}
