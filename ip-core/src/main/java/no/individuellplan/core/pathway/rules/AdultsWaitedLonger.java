package no.individuellplan.core.pathway.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.law.RuleKind;

/** Adults: asks why, when a recommended time has been passed. */
final class AdultsWaitedLonger implements Rule<RecommendedTime> {
    @Override
    public String code() {
        return "pathway.time.adults-passed";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PATHWAY_ADULTS;
    }

    @Override
    public RuleKind kind() {
        return RuleKind.CLOCK;
    }

    @Override
    public Decision evaluate(RecommendedTime facts) {
        return refuseIf(facts.isUnexplained(Pathway.D11));
    }
}
