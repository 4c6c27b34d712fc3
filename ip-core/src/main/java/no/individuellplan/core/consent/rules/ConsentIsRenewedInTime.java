package no.individuellplan.core.consent.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.law.RuleKind;

/** The person is asked before a consent lapses; silence lets it lapse and never prolongs it. */
final class ConsentIsRenewedInTime implements Rule<RenewalFacts> {
    @Override
    public String code() {
        return "consent.renewal.lapses";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PROOF_AND_WITHDRAWAL_OF_CONSENT;
    }

    @Override
    public RuleKind kind() {
        return RuleKind.CLOCK;
    }

    @Override
    public Decision evaluate(RenewalFacts facts) {
        return refuseIf(facts.until() != null
                && !facts.until().isBefore(facts.today())
                && !facts.until().isAfter(facts.today().plusDays(facts.days())));
    }
}
