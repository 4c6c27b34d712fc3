package no.individuellplan.core.mandate.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.person.Representation.Ground;

/** Care rests on the Child Welfare Act §§ 4-2, 4-3 or 5-1, a future mandate on what put it in force, a mandate on its paper. */
final class GroundIsOfItsKind implements Rule<MandateFacts> {
    @Override
    public String code() {
        return "mandate.write.other-ground";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.CHILD_WELFARE_IS_INFORMED;
    }

    @Override
    public Decision evaluate(MandateFacts facts) {
        return refuseIf(facts.ground() == null
                || switch (facts.kind()) {
                    case CHILD_WELFARE, CARER ->
                        facts.ground() != Ground.CARE_ORDER
                                && facts.ground() != Ground.INTERIM_CARE
                                && facts.ground() != Ground.NO_MOVING;
                    case FUTURE_ATTORNEY ->
                        facts.ground() != Ground.CONFIRMED && facts.ground() != Ground.LACKS_COMPETENCE;
                    case ATTORNEY -> facts.ground() != Ground.WRITTEN;
                    case PARENT, GUARDIAN -> true;
                });
    }
}
