package no.individuellplan.core.rights.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.law.RuleKind;

/** After a year a complaint is heard only in rare cases; it is sent all the same. */
final class YearIsWarned implements Rule<ComplaintFacts> {
    @Override
    public String code() {
        return "rights.complaint.over-a-year";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PROPER_PROCEDURE;
    }

    @Override
    public RuleKind kind() {
        return RuleKind.WARNS;
    }

    @Override
    public Decision evaluate(ComplaintFacts facts) {
        return refuseIf(facts.knownOn() != null && facts.knownOn().plusYears(1).isBefore(facts.today()));
    }
}
