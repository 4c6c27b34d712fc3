package no.individuellplan.core.withheld;

import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.law.LegalChoices;
import no.individuellplan.core.world.Ports;

/** The use cases of this concept, wired as CDI would. */
public final class WithheldWiring {
    public final KeepFromParents keep;
    public final EndWithheld end;
    public final TellParents tell;
    public final ReadWithheld read;
    public final ShareKept share;

    public WithheldWiring(Ports p, Access access, RenewPermits renew) {
        GuardedChild child = new GuardedChild(p.persons, p.clock);
        keep = new KeepFromParents(p.withholdings, p.items, child, access, renew, LegalChoices.DEFAULT, p.ids, p.clock);
        end = new EndWithheld(p.withholdings, access, renew, LegalChoices.DEFAULT, p.clock);
        tell = new TellParents(p.withholdings, p.items, child, access, renew, p.ids, p.clock);
        share = new ShareKept(p.withholdings, p.items, p.participants, p.facts, child, access, renew, p.ids, p.clock);
        read = new ReadWithheld(p.withholdings, access, p.clock);
    }
}
