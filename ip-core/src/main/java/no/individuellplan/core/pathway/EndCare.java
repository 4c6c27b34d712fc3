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

/** Writes in the last day of a treatment that asks for the plan, and never why; after it nobody is asked any more (PHV-02, PHV-03). */
@ApplicationScoped
public class EndCare {
    private final CareDesk desk;

    EndCare(CareDesk desk) {
        this.desk = desk;
    }

    /**
     * @param until last day, Europe/Oslo; may be ahead, and may be set anew while it lasts
     * @throws RuleViolation with every reason of {@link CareRules}
     * @throws no.individuellplan.core.access.NotVisible for one who does not know the person here
     */
    @Transactional
    public CareLine end(Actor.Professional actor, PersonId person, CareKind kind, LocalDate until) {
        desk.allow(actor, person, kind, Doing.ENDS, until, null);
        Says says =
                switch (kind) {
                    case COMPULSORY -> Says.COMPULSORY_UNTIL;
                    case LAR -> Says.LAR_UNTIL;
                };
        return desk.write(actor, person, says, until, null);
    }
}
