package no.individuellplan.core.rights.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** One who is no lawyer and complains on a power of attorney says what written authority there is. */
final class WrittenAuthorityIsShown implements Rule<ComplaintFacts> {
    @Override
    public String code() {
        return "rights.complaint.no-authority";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.RIGHT_TO_COMPLAIN;
    }

    @Override
    public Decision evaluate(ComplaintFacts facts) {
        return refuseIf(facts.attorney() && facts.authority() == null);
    }
}
