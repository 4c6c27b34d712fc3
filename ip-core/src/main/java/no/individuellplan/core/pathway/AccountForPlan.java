package no.individuellplan.core.pathway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.pathway.CareLine.Says;
import no.individuellplan.core.pathway.rules.CareFacts.Doing;
import no.individuellplan.core.pathway.rules.CareKind;
import no.individuellplan.core.pathway.rules.CareRules;

/**
 * Writes how the plan of one under compulsory care is followed up or, when there is none, why: {@code begrunnelse}
 * (psykisk helsevernforskriften §§ 37, 44 and 45; PHV-02). Which of the two it is follows from whether there is a plan.
 */
@ApplicationScoped
public class AccountForPlan {
    private final CareDesk desk;

    AccountForPlan(CareDesk desk) {
        this.desk = desk;
    }

    /**
     * @param words which the person reads
     * @throws RuleViolation with every reason of {@link CareRules}
     * @throws no.individuellplan.core.access.NotVisible for one who does not know the person here
     */
    @Transactional
    public CareLine account(Actor.Professional actor, PersonId person, String words) {
        desk.allow(actor, person, CareKind.COMPULSORY, Doing.ACCOUNTS, null, words);
        Says says = desk.hasPlan(person) ? Says.FOLLOWED_UP : Says.NO_PLAN_BECAUSE;
        return desk.write(actor, person, says, desk.today(), words);
    }
}
