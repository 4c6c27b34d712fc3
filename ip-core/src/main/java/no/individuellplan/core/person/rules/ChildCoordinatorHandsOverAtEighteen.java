package no.individuellplan.core.person.rules;

import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.RuleKind;
import no.individuellplan.core.person.LegalAge;

/** The duty to have a child coordinator ends at 18; another is offered in good time. */
final class ChildCoordinatorHandsOverAtEighteen extends BirthdayRule {
    @Override
    public String code() {
        return "person.birthday.child-coordinator";
    }

    @Override
    public LegalBasis basis() {
        return LegalBasis.MUNICIPALITY_APPOINTS_CHILD_COORDINATOR;
    }

    @Override
    public LegalAge age() {
        return LegalAge.ADULT;
    }

    @Override
    public RuleKind kind() {
        return RuleKind.CLOCK;
    }

    @Override
    int days(BirthdayFacts facts) {
        return facts.childCoordinatorDays();
    }

    @Override
    public Decision evaluate(BirthdayFacts facts) {
        return refuseIf(facts.hasChildCoordinator() && facts.ahead(age(), days(facts)));
    }
}
