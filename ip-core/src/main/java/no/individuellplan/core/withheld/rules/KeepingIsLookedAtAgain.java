package no.individuellplan.core.withheld.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A professional looks at it anew within the time the installation has chosen. */
final class KeepingIsLookedAtAgain implements Rule<KeepFacts> {
    @Override
    public String code() {
        return "withheld.keep.no-review";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.WITHHELD_FROM_PARENTS;
    }

    @Override
    public Decision evaluate(KeepFacts facts) {
        return refuseIf(facts.reviewOn() == null
                || facts.reviewOn().isBefore(facts.today())
                || facts.reviewOn().isAfter(facts.latest()));
    }
}
