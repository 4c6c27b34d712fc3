package no.individuellplan.core.relocation.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** When the address was protected after the question, the yes is given by telephone. */
final class ProtectedMoveIsNotAgreedTo implements Rule<AnswerFacts> {
    @Override
    public String code() {
        return "relocation.answer.protected";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PROTECTED_ADDRESS;
    }

    @Override
    public Decision evaluate(AnswerFacts facts) {
        return refuseIf(facts.yes() && facts.protectedAddress());
    }
}
