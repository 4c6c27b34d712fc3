package no.individuellplan.core.need.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** What is reported arrives: where it cannot go as a message, the reporter is told to call, and not why. */
final class UnitCanBeReached implements Rule<ReportFacts> {
    @Override
    public String code() {
        return "need.report.by-phone";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.DUTY_TO_REPORT_NEED;
    }

    @Override
    public Decision evaluate(ReportFacts facts) {
        return refuseIf(!facts.reachable());
    }
}
