package no.individuellplan.core.consent.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** It ends, within the time the installation has chosen, and has to be made anew. */
final class DecisionEnds implements Rule<CompetenceFacts> {
    @Override
    public String code() {
        return "consent.competence.no-end";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.DECISION_COMPETENCE;
    }

    @Override
    public Decision evaluate(CompetenceFacts facts) {
        return refuseIf(facts.reviewOn() == null
                || !facts.reviewOn().isAfter(facts.today())
                || facts.reviewOn().isAfter(facts.latest()));
    }
}
