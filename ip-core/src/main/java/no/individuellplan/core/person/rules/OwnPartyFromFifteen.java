package no.individuellplan.core.person.rules;

import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.person.LegalAge;

/** From 15 the young person is a party and gets own notices. */
final class OwnPartyFromFifteen extends BirthdayRule {
    @Override
    public String code() {
        return "person.birthday.own-party";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PROPER_PROCEDURE;
    }

    @Override
    public LegalAge age() {
        return LegalAge.OWN_PARTY;
    }
}
