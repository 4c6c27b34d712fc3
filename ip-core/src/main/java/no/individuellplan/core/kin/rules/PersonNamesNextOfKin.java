package no.individuellplan.core.kin.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** The person alone says who is next of kin, whatever a register says; from 16, or ahead for the time from then. */
final class PersonNamesNextOfKin implements Rule<NameFacts> {
    @Override
    public String code() {
        return "kin.name.not-yours";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.NEXT_OF_KIN;
    }

    @Override
    public Decision evaluate(NameFacts facts) {
        return refuseIf(!facts.byThePerson());
    }
}
