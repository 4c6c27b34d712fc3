package no.individuellplan.core.need;

import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.agency.ServedHere;
import no.individuellplan.core.person.SyntheticNumbers;
import no.individuellplan.core.world.Ports;

/** What CDI would hand out from this concept. */
public final class NeedWiring {
    private final Ports ports;
    private final KeepNeed keep;
    public final ReportFromElsewhere reportFromElsewhere;

    public NeedWiring(Ports p, Access access, RenewPermits renew, PlanExists plans) {
        ports = p;
        keep = new KeepNeed(
                p.needs, p.persons, p.agencies, access, renew, plans, SyntheticNumbers.ALLOWED, p.ids, p.clock);
        reportFromElsewhere =
                new ReportFromElsewhere(keep, p.persons, p.agencies, ServedHere.ALL, SyntheticNumbers.ALLOWED);
    }

    /** @param here who is served; a unit of the others gets reports as messages */
    public ReportNeed reportNeed(ServedHere here, ReportsElsewhere elsewhere) {
        return new ReportNeed(
                keep, ports.persons, ports.agencies, here, elsewhere, SyntheticNumbers.ALLOWED, ports.clock);
    }
}
