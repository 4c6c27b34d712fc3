package no.individuellplan.core.pathway.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Whether the person stays overnight is said, since some recommended times differ. */
final class SettingIsSaid implements Rule<CourseFacts> {
    @Override
    public String code() {
        return "pathway.course.no-setting";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PATHWAY_TSB;
    }

    @Override
    public Decision evaluate(CourseFacts facts) {
        return refuseIf(facts.referral() != null && facts.referral().setting() == null);
    }
}
