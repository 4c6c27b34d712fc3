package no.individuellplan.core.withheld.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** From 12 the child stops what anybody shares, as easily as it said yes; a professional what a professional shares. */
final class WhoeverMayStopsSharingKept implements Rule<StopSharingKeptFacts> {
    @Override
    public String code() {
        return "withheld.stop.not-yours";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.AGE_OF_CONSENT;
    }

    @Override
    public Decision evaluate(StopSharingKeptFacts facts) {
        return refuseIf(facts.shared() && !(facts.byChild() && facts.age() >= 12) && !facts.professionals());
    }
}
