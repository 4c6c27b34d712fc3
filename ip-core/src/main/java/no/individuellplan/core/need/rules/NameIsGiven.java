package no.individuellplan.core.need.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The one it is about is named by first and last name. */
final class NameIsGiven implements Rule<ReportFacts> {
    @Override
    public String code() {
        return "need.report.no-name";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.NATIONAL_IDENTITY_NUMBER;
    }

    @Override
    public Decision evaluate(ReportFacts facts) {
        return refuseIf(blank(facts.givenName()) || blank(facts.familyName()));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
