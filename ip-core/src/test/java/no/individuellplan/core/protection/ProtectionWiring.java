package no.individuellplan.core.protection;

import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.world.Ports;

/** The use cases of protected addresses. */
public final class ProtectionWiring {
    public final ProtectAddress protect;
    public final NameCaseTeam team;
    public final GuardWhereabouts guard;
    public final TakeProtectedCase take;
    public final ReadProtection read;

    public ProtectionWiring(Ports p, Access access, RenewPermits renew) {
        CaseDesk desk = new CaseDesk(p.protections, p.facts, access, renew, p.ids, p.clock);
        protect = new ProtectAddress(p.protections, desk);
        team = new NameCaseTeam(p.staff, desk);
        guard = new GuardWhereabouts(p.agencies, desk);
        take = new TakeProtectedCase(p.protections, desk, access);
        read = new ReadProtection(p.protections, p.persons, p.staff, p.agencies, access, desk);
    }
}
