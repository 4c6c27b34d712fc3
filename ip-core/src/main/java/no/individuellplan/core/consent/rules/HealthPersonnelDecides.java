package no.individuellplan.core.consent.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Competence is judged by health personnel, by name. */
final class HealthPersonnelDecides implements Rule<CompetenceFacts> {
    @Override
    public String code() {
        return "consent.competence.not-health-personnel";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.DECISION_COMPETENCE;
    }

    @Override
    public Decision evaluate(CompetenceFacts facts) {
        return refuseIf(!facts.healthPersonnel());
    }
}
