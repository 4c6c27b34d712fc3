package no.individuellplan.core.pathway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.pathway.CareLine.Says;
import no.individuellplan.core.pathway.rules.CareFacts.Doing;
import no.individuellplan.core.pathway.rules.CareRules;

/** Writes in that the person is under compulsory mental health care, so that the plan is not forgotten (PHV-02). */
@ApplicationScoped
public class BeginCompulsoryCare {
    private final CareDesk desk;

    BeginCompulsoryCare(CareDesk desk) {
        this.desk = desk;
    }

    /**
     * @param from first day, Europe/Oslo
     * @throws RuleViolation with every reason of {@link CareRules}
     * @throws no.individuellplan.core.access.NotVisible for one who does not know the person here
     */
    @Transactional
    public CareLine begin(Actor.Professional actor, PersonId person, LocalDate from) {
        desk.allow(actor, person, Doing.BEGINS, from, null);
        return desk.write(actor, person, Says.COMPULSORY_FROM, from, null);
    }
}
