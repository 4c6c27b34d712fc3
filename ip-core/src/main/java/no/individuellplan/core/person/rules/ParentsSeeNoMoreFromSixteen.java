package no.individuellplan.core.person.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.person.LegalAge;

/** From 16 parents get only what they must know; the young person is asked ahead whether one of them should go on as next of kin. */
final class ParentsSeeNoMoreFromSixteen extends BirthdayRule {
    @Override
    public String code() {
        return "person.birthday.parents-see-no-more";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PARENTS_MUST_KNOW;
    }

    @Override
    public LegalAge age() {
        return LegalAge.OWN_CONSENT;
    }

    @Override
    public Decision evaluate(BirthdayFacts facts) {
        return refuseIf(facts.hasParents() && facts.ahead(age(), facts.days()));
    }
}
