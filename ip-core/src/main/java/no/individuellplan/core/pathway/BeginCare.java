package no.individuellplan.core.pathway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.pathway.CareLine.Says;
import no.individuellplan.core.pathway.rules.CareFacts.Doing;
import no.individuellplan.core.pathway.rules.CareKind;
import no.individuellplan.core.pathway.rules.CareRules;

/** Writes in that a treatment has begun that asks for the plan, so that it is not forgotten (PHV-02, PHV-03). */
@ApplicationScoped
public class BeginCare {
    private final CareDesk desk;

    BeginCare(CareDesk desk) {
        this.desk = desk;
    }

    /**
     * @param from first day, Europe/Oslo
     * @throws RuleViolation with every reason of {@link CareRules}
     * @throws no.individuellplan.core.access.NotVisible for one who does not know the person here
     */
    @Transactional
    public CareLine begin(Actor.Professional actor, PersonId person, CareKind kind, LocalDate from) {
        desk.allow(actor, person, kind, Doing.BEGINS, from, null);
        Says says =
                switch (kind) {
                    case COMPULSORY -> Says.COMPULSORY_FROM;
                    case LAR -> Says.LAR_FROM;
                };
        return desk.write(actor, person, says, from, null);
    }
}
