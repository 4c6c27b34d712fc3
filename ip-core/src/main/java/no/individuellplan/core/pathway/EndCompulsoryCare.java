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

/** Writes in the last day of compulsory mental health care; after it nobody is asked any more (PHV-02). */
@ApplicationScoped
public class EndCompulsoryCare {
    private final CareDesk desk;

    EndCompulsoryCare(CareDesk desk) {
        this.desk = desk;
    }

    /**
     * @param until last day, Europe/Oslo; may be ahead, and may be set anew while the care lasts
     * @throws RuleViolation with every reason of {@link CareRules}
     * @throws no.individuellplan.core.access.NotVisible for one who does not know the person here
     */
    @Transactional
    public CareLine end(Actor.Professional actor, PersonId person, LocalDate until) {
        desk.allow(actor, person, Doing.ENDS, until, null);
        return desk.write(actor, person, Says.COMPULSORY_UNTIL, until, null);
    }
}
