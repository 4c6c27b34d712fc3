package no.individuellplan.core.need.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A number already known here belongs to one birth date: a typing error must not reach another person. */
final class NumberAndBirthDateBelongTogether implements Rule<ReportFacts> {
    @Override
    public String code() {
        return "need.report.other-birth-date";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.NATIONAL_IDENTITY_NUMBER;
    }

    @Override
    public Decision evaluate(ReportFacts facts) {
        return refuseIf(!facts.sameBirthDate());
    }
}
