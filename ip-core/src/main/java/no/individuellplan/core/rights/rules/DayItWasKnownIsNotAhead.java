package no.individuellplan.core.rights.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Nobody knows of a decision before it is made. */
final class DayItWasKnownIsNotAhead implements Rule<ComplaintFacts> {
    @Override
    public String code() {
        return "rights.complaint.day-ahead";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.COMPLAINT_DEADLINE;
    }

    @Override
    public Decision evaluate(ComplaintFacts facts) {
        return refuseIf(facts.knownOn() != null && facts.knownOn().isAfter(facts.today()));
    }
}
