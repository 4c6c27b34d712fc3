package no.individuellplan.core.rights.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The person complains, or one who acts for the person. */
final class OnlyThePersonsSideComplains implements Rule<ComplaintFacts> {
    @Override
    public String code() {
        return "rights.complaint.not-yours";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.RIGHT_TO_COMPLAIN;
    }

    @Override
    public Decision evaluate(ComplaintFacts facts) {
        return refuseIf(!facts.ownSide());
    }
}
