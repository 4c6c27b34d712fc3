package no.individuellplan.core.consent.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** It is shown to the person, and to next of kin or others, and says to whom. */
final class DecisionIsShown implements Rule<CompetenceFacts> {
    @Override
    public String code() {
        return "consent.competence.not-shown";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.DECISION_COMPETENCE;
    }

    @Override
    public Decision evaluate(CompetenceFacts facts) {
        return refuseIf(facts.shownTo() == null);
    }
}
