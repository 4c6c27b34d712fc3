package no.individuellplan.core.consent.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** It is in writing and says why. */
final class DecisionIsReasoned implements Rule<CompetenceFacts> {
    @Override
    public String code() {
        return "consent.competence.no-reason";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.DECISION_COMPETENCE;
    }

    @Override
    public Decision evaluate(CompetenceFacts facts) {
        return refuseIf(facts.reason() == null);
    }
}
