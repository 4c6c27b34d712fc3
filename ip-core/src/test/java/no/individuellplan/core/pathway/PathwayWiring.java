package no.individuellplan.core.pathway;

import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.pathway.rules.PathwayChoices;
import no.individuellplan.core.world.Ports;

/** The use cases of treatment and the plan. */
public final class PathwayWiring {
    public final BeginCompulsoryCare begin;
    public final EndCompulsoryCare end;
    public final AccountForPlan account;
    public final ReadCare read;
    public final CareOnMyDay day;

    public PathwayWiring(Ports p, Access access, RenewPermits renew) {
        CareDesk desk =
                new CareDesk(p.care, p.participants, p.chairs, p.plans, p.agencies, access, renew, p.ids, p.clock);
        begin = new BeginCompulsoryCare(desk);
        end = new EndCompulsoryCare(desk);
        account = new AccountForPlan(desk);
        read = new ReadCare(p.care, p.persons, p.plans, p.chairs, p.staff, access, desk, PathwayChoices.DEFAULT);
        day = new CareOnMyDay(p.care, p.persons, access, desk, PathwayChoices.DEFAULT);
    }
}
