package no.individuellplan.core.withheld.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** There is a reason in words, the child's own or the professional's weighty one. */
final class KeepingHasAReason implements Rule<KeepFacts> {
    @Override
    public String code() {
        return "withheld.keep.no-reason";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.WITHHELD_FROM_PARENTS;
    }

    @Override
    public Decision evaluate(KeepFacts facts) {
        return refuseIf(facts.reason() == null);
    }
}
