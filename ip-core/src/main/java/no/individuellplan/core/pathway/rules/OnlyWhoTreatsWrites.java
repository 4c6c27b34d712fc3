package no.individuellplan.core.pathway.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Written in by health personnel of a specialist service that takes part, coordinates or treats already, about treatment it gives itself. */
record OnlyWhoTreatsWrites(CareKind care) implements Rule<CareFacts> {
    @Override
    public String code() {
        return care.code("not-yours");
    }

    @Override
    public LegalBasis basis() {
        return care.basis();
    }

    @Override
    public Decision evaluate(CareFacts facts) {
        return refuseIf(!facts.hasTheTask());
    }
}
