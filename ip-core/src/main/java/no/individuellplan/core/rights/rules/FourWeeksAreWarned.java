package no.individuellplan.core.rights.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.law.RuleKind;

/** Four weeks from when the person knew; a later complaint is sent all the same. */
final class FourWeeksAreWarned implements Rule<ComplaintFacts> {
    @Override
    public String code() {
        return "rights.complaint.late";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.COMPLAINT_DEADLINE;
    }

    @Override
    public RuleKind kind() {
        return RuleKind.WARNS;
    }

    @Override
    public Decision evaluate(ComplaintFacts facts) {
        return refuseIf(facts.about() != null && facts.about().isAboutPatientsRights() && facts.late());
    }
}
