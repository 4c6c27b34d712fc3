package no.individuellplan.core.breach.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.law.RuleKind;

/** Those it is about are told without undue delay when the risk to them is high. */
final class PersonsAreToldOfHighRisk implements Rule<BreachClockFacts> {
    @Override
    public String code() {
        return "breach.clock.persons";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.BREACH;
    }

    @Override
    public RuleKind kind() {
        return RuleKind.WARNS;
    }

    @Override
    public Decision evaluate(BreachClockFacts facts) {
        return refuseIf(facts.risk() == BreachRisk.HIGH && facts.untold() > 0);
    }
}
