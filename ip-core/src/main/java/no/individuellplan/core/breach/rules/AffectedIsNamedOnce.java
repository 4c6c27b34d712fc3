package no.individuellplan.core.breach.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Each is named once. */
final class AffectedIsNamedOnce implements Rule<AffectedFacts> {
    @Override
    public String code() {
        return "breach.person.named";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.BREACH;
    }

    @Override
    public Decision evaluate(AffectedFacts facts) {
        return refuseIf(facts.named());
    }
}
