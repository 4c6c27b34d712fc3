package no.individuellplan.core.pathway.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.law.RuleKind;

/** The service is told when a recommended time draws near. */
final class RecommendedTimeIsNear implements Rule<RecommendedTime> {
    @Override
    public String code() {
        return "pathway.time.near";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PATHWAY_TIMES;
    }

    @Override
    public RuleKind kind() {
        return RuleKind.CLOCK;
    }

    @Override
    public Decision evaluate(RecommendedTime facts) {
        return refuseIf(facts.isNear());
    }
}
