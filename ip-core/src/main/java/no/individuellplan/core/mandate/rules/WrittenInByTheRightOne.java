package no.individuellplan.core.mandate.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.person.Representation.Kind;

/** Somebody at work whose task it is writes in what others have decided; a written mandate the person may give alone. */
final class WrittenInByTheRightOne implements Rule<MandateFacts> {
    @Override
    public String code() {
        return "mandate.write.not-yours";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.DUTY_TO_RECORD;
    }

    @Override
    public Decision evaluate(MandateFacts facts) {
        return refuseIf(!facts.duty() && !(facts.byThePerson() && facts.kind() == Kind.ATTORNEY));
    }
}
