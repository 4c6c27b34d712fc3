package no.individuellplan.core.mandate.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** It holds for a time, three months at most by this platform's choice: never a permanent mark on anybody. */
final class BasisEnds implements Rule<OneParentFacts> {
    private static final int MONTHS = 3;

    @Override
    public String code() {
        return "mandate.one-parent.no-end";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PARENTS_CONSENT;
    }

    @Override
    public Decision evaluate(OneParentFacts facts) {
        return refuseIf(facts.until() == null
                || facts.until().isBefore(facts.today())
                || facts.until().isAfter(facts.today().plusMonths(MONTHS)));
    }
}
