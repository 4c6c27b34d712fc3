package no.individuellplan.core.pathway.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.law.RuleKind;

/** Help has not begun, and the deadline draws near. */
final class DeadlineIsNear implements Rule<LegalDeadline> {
    @Override
    public String code() {
        return "pathway.deadline.near";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.DEADLINE_FOR_HELP;
    }

    @Override
    public RuleKind kind() {
        return RuleKind.CLOCK;
    }

    @Override
    public Decision evaluate(LegalDeadline facts) {
        return refuseIf(facts.isNear());
    }
}
