package no.individuellplan.core.person.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.Rule;
import no.individuellplan.core.law.RuleKind;
import no.individuellplan.core.person.LegalAge;

/** One thing that a birthday brings. "Not met" is that it lies ahead and has to be said. */
public abstract sealed class BirthdayRule implements Rule<BirthdayFacts>
        permits KeepsFromParentsFromTwelve,
                OwnPartyFromFifteen,
                DecidesAloneFromSixteen,
                ParentsSeeNoMoreFromSixteen,
                AdultFromEighteen,
                ChildCoordinatorHandsOverAtEighteen {

    /** The birthday that brings it. */
    public abstract LegalAge age();

    /** How many days before that birthday it is said. */
    int days(BirthdayFacts facts) {
        return facts.days();
    }

    @Override
    public RuleKind kind() {
        return RuleKind.INFORMS;
    }

    @Override
    public Decision evaluate(BirthdayFacts facts) {
        return refuseIf(facts.ahead(age(), days(facts)));
    }
}
