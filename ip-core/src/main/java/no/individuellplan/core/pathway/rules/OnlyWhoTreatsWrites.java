package no.individuellplan.core.pathway.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Written in by health personnel of a specialist service that takes part or coordinates, about treatment it gives itself. */
final class OnlyWhoTreatsWrites implements Rule<CareFacts> {
    @Override
    public String code() {
        return "pathway.care.not-yours";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PLAN_IN_COMPULSORY_CARE;
    }

    @Override
    public Decision evaluate(CareFacts facts) {
        return refuseIf(!facts.hasTheTask());
    }
}
