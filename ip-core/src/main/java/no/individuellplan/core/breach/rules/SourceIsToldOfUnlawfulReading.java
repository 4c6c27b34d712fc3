package no.individuellplan.core.breach.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.law.RuleKind;

/** The organisation the information came from is told when somebody has read what they had no right to. */
final class SourceIsToldOfUnlawfulReading implements Rule<BreachClockFacts> {
    @Override
    public String code() {
        return "breach.clock.reading-source";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.DISCLOSURE_IS_LOGGED;
    }

    @Override
    public RuleKind kind() {
        return RuleKind.WARNS;
    }

    @Override
    public Decision evaluate(BreachClockFacts facts) {
        return refuseIf(facts.kind() == BreachKind.UNLAWFUL_READING && !facts.sourceTold());
    }
}
