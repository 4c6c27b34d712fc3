package no.individuellplan.core.withheld.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Rule;

/** What stands on is looked at again. */
final class NextLookIsAhead implements Rule<LookAgainFacts> {
    @Override
    public String code() {
        return "withheld.look.no-review";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.WITHHELD_FROM_PARENTS;
    }

    @Override
    public Decision evaluate(LookAgainFacts facts) {
        return refuseIf(!facts.lifts()
                && (facts.next() == null
                        || !facts.next().isAfter(facts.today())
                        || facts.next().isAfter(facts.latest())));
    }
}
