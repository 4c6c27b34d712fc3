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

/**
 * Writes which day one in rehabilitation with medicines was offered a plan and a coordinator; then nobody is asked to any
 * more (LAR-forskriften § 6; PHV-03). What the person answered is not written, since a plan is voluntary.
 */
@ApplicationScoped
public class WritePlanOffered {
    private final CareDesk desk;

    WritePlanOffered(CareDesk desk) {
        this.desk = desk;
    }

    /**
     * @param on Europe/Oslo; may be before the treatment began
     * @throws RuleViolation with every reason of {@link CareRules}
     * @throws no.individuellplan.core.access.NotVisible for one who does not know the person here
     */
    @Transactional
    public CareLine offered(Actor.Professional actor, PersonId person, LocalDate on) {
        desk.allow(actor, person, CareKind.LAR, Doing.OFFERS, on, null);
        return desk.write(actor, person, Says.PLAN_OFFERED, on, null);
    }
}
