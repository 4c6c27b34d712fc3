package no.individuellplan.core.rights.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.law.RuleKind;

/** Three weeks from when the decision arrived; a later complaint is sent all the same. */
final class ThreeWeeksAreWarned implements Rule<ComplaintFacts> {
    @Override
    public String code() {
        return "rights.complaint.late-public";
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
        return refuseIf(facts.about() != null && !facts.about().isAboutPatientsRights() && facts.late());
    }
}
