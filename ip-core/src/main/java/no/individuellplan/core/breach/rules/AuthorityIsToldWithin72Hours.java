package no.individuellplan.core.breach.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.law.RuleKind;

/** Datatilsynet is told within 72 hours from when it was known, unless no risk is likely. */
final class AuthorityIsToldWithin72Hours implements Rule<BreachClockFacts> {
    @Override
    public String code() {
        return "breach.clock.authority";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.BREACH;
    }

    @Override
    public RuleKind kind() {
        return RuleKind.CLOCK;
    }

    @Override
    public Decision evaluate(BreachClockFacts facts) {
        return refuseIf(facts.forAuthority()
                && (facts.authorityToldAt() == null ? facts.now() : facts.authorityToldAt()).isAfter(facts.dueAt()));
    }
}
