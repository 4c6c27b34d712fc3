package no.individuellplan.core.plan;

import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.consent.ConsentBook;
import no.individuellplan.core.coordinator.CoordinatorSeated;
import no.individuellplan.core.mandate.ReadMandates;
import no.individuellplan.core.need.PlanExists;
import no.individuellplan.core.participant.PlansInWork;
import no.individuellplan.core.world.Ports;

/** What CDI would hand out from this concept. */
public final class PlanWiring {
    private final WorkingPlans working;
    public final StepPlan stepPlan;
    public final DescribePlan describePlan;
    public final ReadPlan readPlan;
    public final ReadOwnPlan readOwnPlan;
    public final ReadToldToParent readToldToParent;
    public final MyDay myDay;
    public final WholePlans wholes;

    public PlanWiring(Ports ports, Access access, RenewPermits renew, ConsentBook book) {
        PlanDesk desk = new PlanDesk(ports.plans, access, renew);
        wholes = new InMemoryWholePlans(ports);
        PlanParts parts = new PlanParts(wholes, ports.clock);
        working = new WorkingPlans(ports.plans);
        stepPlan = new StepPlan(desk, parts, ports.clock);
        describePlan = new DescribePlan(
                desk,
                ports.plans,
                ports.participants,
                ports.agencies,
                ports.chairs,
                ports.persons,
                access,
                renew,
                ports.clock);
        readPlan = new ReadPlan(ports.plans, ports.chairs, ports.persons, wholes, parts, access, ports.clock);
        readOwnPlan = new ReadOwnPlan(
                ports.persons,
                ports.needs,
                ports.plans,
                ports.goals,
                ports.chairs,
                ports.consents,
                ports.narrowings,
                book,
                new ReadMandates(
                        ports.persons.mandates,
                        ports.persons,
                        ports.agencies,
                        ports.kin,
                        ports.persons.oneParents,
                        access,
                        ports.clock),
                readPlan,
                ports.log,
                access,
                ports.clock);
        readToldToParent = new ReadToldToParent(
                ports.withholdings,
                ports.persons,
                ports.items,
                ports.plans,
                ports.goals,
                ports.measures,
                ports.doctors,
                access,
                ports.clock);
        myDay = new MyDay(
                ports.plans,
                ports.measures,
                ports.participants,
                ports.chairs,
                ports.registrations,
                ports.followUps,
                ports.persons,
                access,
                ports.clock);
    }

    public PlansInWork inWork() {
        return working;
    }

    public PlanExists exists() {
        return working;
    }

    public CoordinatorSeated seated() {
        return working;
    }
}
