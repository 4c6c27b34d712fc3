package no.individuellplan.core.rights.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.person.LegalAge;

/** A child complains alone from 12; before that those who act for the child do. */
final class ChildComplainsFromTwelve implements Rule<ComplaintFacts> {
    @Override
    public String code() {
        return "rights.complaint.under-twelve";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CHILD_AS_PARTY;
    }

    @Override
    public Decision evaluate(ComplaintFacts facts) {
        return refuseIf(facts.ownAge() != null && facts.ownAge() < LegalAge.GREAT_WEIGHT.years());
    }
}
