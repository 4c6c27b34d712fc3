package no.individuellplan.core.need;

import jakarta.enterprise.context.ApplicationScoped;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.id.NeedId;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.law.RuleViolation;

/** Finds a need for one who may handle it, and puts it back with the permits renewed. */
@ApplicationScoped
public class NeedDesk {
    private final Needs needs;
    private final Access access;
    private final RenewPermits renew;

    public NeedDesk(Needs needs, Access access, RenewPermits renew) {
        this.needs = needs;
        this.access = access;
        this.renew = renew;
    }

    /** @throws StaleVersion when the need has changed since the actor saw it */
    public Need toHandle(Actor actor, NeedId id, long version) {
        Need need = needs.find(id).orElseThrow(() -> access.refusedItem(actor, "NEED", id.value()));
        access.require(actor, need.person(), Area.NEED, null, Right.WRITE);
        StaleVersion.check(version, need.version());
        return need;
    }

    /**
     * For what only the coordinating unit that has the need decides; the person and those who help them do not, though
     * they may change what the need says.
     *
     * @throws StaleVersion when the need has changed since the actor saw it
     */
    Need toDecide(Actor actor, NeedId id, long version) {
        Need need = toHandle(actor, id, version);
        boolean atTheUnit = actor instanceof Actor.Professional professional
                && professional.coordinatingUnit()
                && professional.unit().equals(need.receivingUnit());
        if (!atTheUnit) {
            throw new RuleViolation(new Reason("need.assess.not-yours", LegalBasis.COORDINATING_UNIT_RECEIVES_NEEDS));
        }
        return need;
    }

    public Need save(Need need) {
        needs.save(need);
        renew.about(need.person());
        return needs.find(need.id()).orElse(need);
    }
}
