package no.individuellplan.core.withheld.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The child lifts its own; what a professional keeps is lifted by the same one or the coordinator; only a professional reviews. */
final class WhoeverKeepsItLiftsIt implements Rule<LookAgainFacts> {
    @Override
    public String code() {
        return "withheld.look.not-yours";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CHILD_KEEPS_FROM_PARENTS;
    }

    @Override
    public Decision evaluate(LookAgainFacts facts) {
        return refuseIf(facts.lifts() ? !facts.keeper() : !facts.byProfessional());
    }
}
