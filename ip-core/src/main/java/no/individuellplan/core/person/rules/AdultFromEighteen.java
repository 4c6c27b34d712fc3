package no.individuellplan.core.person.rules;

import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.person.LegalAge;

/** From 18 nothing follows from parental responsibility any more. */
final class AdultFromEighteen extends BirthdayRule {
    @Override
    public String code() {
        return "person.birthday.adult";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.AGE_OF_CONSENT;
    }

    @Override
    public LegalAge age() {
        return LegalAge.ADULT;
    }
}
