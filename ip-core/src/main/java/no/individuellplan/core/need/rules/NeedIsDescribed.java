package no.individuellplan.core.need.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A report says what the need is. */
final class NeedIsDescribed implements Rule<ReportFacts> {
    @Override
    public String code() {
        return "need.report.no-description";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.DUTY_TO_REPORT_NEED;
    }

    @Override
    public Decision evaluate(ReportFacts facts) {
        return refuseIf(blank(facts.why()));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
