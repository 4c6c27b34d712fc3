package no.individuellplan.core.consent.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** It is about named decisions, never about the person as such. */
final class DecisionSaysAboutWhat implements Rule<CompetenceFacts> {
    @Override
    public String code() {
        return "consent.competence.no-matter";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.DECISION_COMPETENCE;
    }

    @Override
    public Decision evaluate(CompetenceFacts facts) {
        return refuseIf(!facts.saysAboutWhat());
    }
}
