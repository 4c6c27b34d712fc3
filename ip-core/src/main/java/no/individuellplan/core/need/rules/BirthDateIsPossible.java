package no.individuellplan.core.need.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A birth date is known, in the past and less than 125 years ago: ages are counted from it. */
final class BirthDateIsPossible implements Rule<ReportFacts> {
    @Override
    public String code() {
        return "need.report.birth-date";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.SUBSTITUTE_IDENTITY_NUMBER;
    }

    @Override
    public Decision evaluate(ReportFacts facts) {
        return refuseIf(facts.birthDate() == null
                || facts.birthDate().isAfter(facts.today())
                || facts.birthDate().isBefore(facts.today().minusYears(125)));
    }
}
