package no.individuellplan.core.consent.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** It is judged by one who gives the person help, not by one who only knows of them. */
final class OneWhoHelpsDecides implements Rule<CompetenceFacts> {
    @Override
    public String code() {
        return "consent.competence.not-yours";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.DECISION_COMPETENCE;
    }

    @Override
    public Decision evaluate(CompetenceFacts facts) {
        return refuseIf(!facts.helps());
    }
}
