package no.individuellplan.core.consent.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** A consent to share ends, at most a year after it began; it can be given again. */
final class SharingHasAnEnd implements Rule<ConsentFacts> {
    @Override
    public String code() {
        return "consent.answer.no-end";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PROOF_AND_WITHDRAWAL_OF_CONSENT;
    }

    @Override
    public Decision evaluate(ConsentFacts facts) {
        return refuseIf(facts.yes() && facts.sharing() && !endsInTime(facts));
    }

    private static boolean endsInTime(ConsentFacts facts) {
        return facts.until() != null
                && !facts.until().isBefore(facts.from())
                && !facts.until().isAfter(facts.from().plusYears(1));
    }
}
