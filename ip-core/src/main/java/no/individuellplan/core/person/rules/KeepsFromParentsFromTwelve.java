package no.individuellplan.core.person.rules;

import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.person.LegalAge;

/** From 12 the child may keep something from the parents, for reasons that should be respected. */
final class KeepsFromParentsFromTwelve extends BirthdayRule {
    @Override
    public String code() {
        return "person.birthday.keeps-from-parents";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CHILD_KEEPS_FROM_PARENTS;
    }

    @Override
    public LegalAge age() {
        return LegalAge.GREAT_WEIGHT;
    }
}
