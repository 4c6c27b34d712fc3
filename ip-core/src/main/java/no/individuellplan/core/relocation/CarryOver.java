package no.individuellplan.core.relocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.need.Needs;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.Plans;

/** What is another's from the moment a plan is taken over. The plan keeps its id, its history and its log. */
@ApplicationScoped
public class CarryOver {
    private final Needs needs;
    private final Plans plans;
    private final Agencies agencies;
    private final SharingAfterMove sharing;
    private final Clock clock;

    public CarryOver(Needs needs, Plans plans, Agencies agencies, SharingAfterMove sharing, Clock clock) {
        this.needs = needs;
        this.plans = plans;
        this.agencies = agencies;
        this.sharing = sharing;
        this.clock = clock;
    }

    void over(Actor.Professional actor, Relocation one) {
        needs.newestOf(one.person()).ifPresent(need -> needs.save(need.handledBy(one.to())));
        plans.recogniseOpenOf(one.person())
                .filter(plan -> plan.mainResponsibility().equals(agency(one.from())))
                .ifPresent(plan -> lead(plan, agency(one.to())));
        sharing.after(actor, one, LocalDate.now(clock));
        plans.keepVersion(one.plan(), actor, "MOVED");
    }

    /** No gap: the old municipality answered for the plan until this instant (I3). */
    private void lead(IndividualPlan plan, AgencyId agency) {
        plans.save(plan.ledBy(agency));
        plans.add(new Plans.Responsibility(plan.id(), plan.person(), agency, clock.instant(), "MOVED"));
    }

    private AgencyId agency(UnitId unit) {
        return agencies.unit(unit).orElseThrow().agency();
    }
}
