package no.individuellplan.core.sentplan;

import java.util.Set;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.agency.ServedHere;
import no.individuellplan.core.message.MessageWiring;
import no.individuellplan.core.plan.InMemoryWholePlans;
import no.individuellplan.core.world.Ports;

/** What CDI would hand out from this concept. Only Fjellvik kommune is served here. */
public final class SentPlanWiring {
    private static final ServedHere FJELLVIK = new ServedHere(Set.of("310900001"));

    public final SendPlan sendPlan;

    public SentPlanWiring(Ports p, Access access, MessageWiring message) {
        sendPlan = new SendPlan(
                p.sentPlans,
                p.plans,
                p.persons,
                p.participants,
                p.chairs,
                p.staff,
                p.agencies,
                FJELLVIK,
                new PlanExtracts(new InMemoryWholePlans(p), message.readByYes),
                new PlainPlanFiles(),
                message.sendFile,
                p.messages,
                access,
                p.clock);
    }
}
