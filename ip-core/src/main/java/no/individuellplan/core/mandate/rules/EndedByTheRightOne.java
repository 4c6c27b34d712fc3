package no.individuellplan.core.mandate.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.person.Representation.Kind;

/** The person ends a written mandate, whoever has a mandate gives it up, and somebody at work whose task it is ends any; care does not end by a wish. */
final class EndedByTheRightOne implements Rule<EndFacts> {
    @Override
    public String code() {
        return "mandate.end.not-yours";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PROOF_AND_WITHDRAWAL_OF_CONSENT;
    }

    @Override
    public Decision evaluate(EndFacts facts) {
        return refuseIf(!facts.duty()
                && !(facts.byThePerson() && facts.kind() == Kind.ATTORNEY)
                && !(facts.byTheOneWhoActs() && facts.kind() != Kind.CHILD_WELFARE));
    }
}
