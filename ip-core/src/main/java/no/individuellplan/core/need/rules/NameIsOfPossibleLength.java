package no.individuellplan.core.need.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A first or last name is at most {@value #LONGEST} characters. */
final class NameIsOfPossibleLength implements Rule<ReportFacts> {
    static final int LONGEST = 200;

    @Override
    public String code() {
        return "need.report.long-name";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.NATIONAL_IDENTITY_NUMBER;
    }

    @Override
    public Decision evaluate(ReportFacts facts) {
        return refuseIf(tooLong(facts.givenName()) || tooLong(facts.familyName()));
    }

    private static boolean tooLong(String name) {
        return name != null && name.codePointCount(0, name.length()) > LONGEST;
    }
}
