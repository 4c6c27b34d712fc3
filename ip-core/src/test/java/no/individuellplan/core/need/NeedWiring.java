package no.individuellplan.core.need;

import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.agency.ServedHere;
import no.individuellplan.core.person.SyntheticNumbers;
import no.individuellplan.core.world.Ports;

/** What CDI would hand out from this concept. */
public final class NeedWiring {
    public final ReportNeed reportNeed;
    public final ReportFromElsewhere reportFromElsewhere;

    public NeedWiring(Ports p, Access access, RenewPermits renew, PlanExists plans) {
        KeepNeed keep = new KeepNeed(
                p.needs, p.persons, p.agencies, access, renew, plans, SyntheticNumbers.ALLOWED, p.ids, p.clock);
        reportNeed = new ReportNeed(keep, p.persons, p.agencies, SyntheticNumbers.ALLOWED, p.clock);
        reportFromElsewhere =
                new ReportFromElsewhere(keep, p.persons, p.agencies, ServedHere.ALL, SyntheticNumbers.ALLOWED);
    }
}
