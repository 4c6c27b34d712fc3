package no.individuellplan.core.withheld.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Whether parents must know is for a professional to judge. */
final class OnlyAProfessionalTellsParents implements Rule<TellFacts> {
    @Override
    public String code() {
        return "withheld.tell.not-yours";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PARENTS_MUST_KNOW;
    }

    @Override
    public Decision evaluate(TellFacts facts) {
        return refuseIf(!facts.byProfessional());
    }
}
