package no.individuellplan.core.person.rules;

import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.person.LegalAge;

/** From 16 the young person answers alone; what was answered before stands until then. */
final class DecidesAloneFromSixteen extends BirthdayRule {
    @Override
    public String code() {
        return "person.birthday.decides-alone";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.AGE_OF_CONSENT;
    }

    @Override
    public LegalAge age() {
        return LegalAge.OWN_CONSENT;
    }
}
