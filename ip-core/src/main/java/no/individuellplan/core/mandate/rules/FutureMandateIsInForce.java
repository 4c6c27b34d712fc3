package no.individuellplan.core.mandate.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.person.Representation.Ground;
import no.individuellplan.core.person.Representation.Kind;

/** A future mandate works for an adult, when it has been confirmed, or while a decision says that the person lacks competence. */
final class FutureMandateIsInForce implements Rule<MandateFacts> {
    @Override
    public String code() {
        return "mandate.write.not-in-force";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.GUARDIAN_WITH_MANDATE;
    }

    @Override
    public Decision evaluate(MandateFacts facts) {
        return refuseIf(facts.kind() == Kind.FUTURE_ATTORNEY
                && (facts.age() < 18 || (facts.ground() == Ground.LACKS_COMPETENCE && !facts.lacksCompetence())));
    }
}
