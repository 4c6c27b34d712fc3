package no.individuellplan.core.mandate.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** Decided today or before, begun not before that, and not over before it begins or before today. */
final class DaysAreInOrder implements Rule<MandateFacts> {
    @Override
    public String code() {
        return "mandate.write.days";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.PROPER_PROCEDURE;
    }

    @Override
    public Decision evaluate(MandateFacts facts) {
        boolean decided = facts.decidedOn() != null && !facts.decidedOn().isAfter(facts.today());
        boolean begins = facts.from() != null && decided && !facts.from().isBefore(facts.decidedOn());
        boolean ends = facts.until() == null
                || (begins
                        && !facts.until().isBefore(facts.from())
                        && !facts.until().isBefore(facts.today()));
        return refuseIf(!begins || !ends);
    }
}
