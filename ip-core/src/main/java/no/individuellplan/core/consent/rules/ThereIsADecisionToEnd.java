package no.individuellplan.core.consent.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Only a decision that holds can end. */
final class ThereIsADecisionToEnd implements Rule<CompetenceFacts> {
    @Override
    public String code() {
        return "consent.competence.none";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.DECISION_COMPETENCE;
    }

    @Override
    public Decision evaluate(CompetenceFacts facts) {
        return refuseIf(!facts.anyStands());
    }
}
