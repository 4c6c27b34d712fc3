package no.individuellplan.core.breach;

import no.individuellplan.core.access.Access;
import no.individuellplan.core.oversight.ReviewLog;
import no.individuellplan.core.person.SyntheticNumbers;
import no.individuellplan.core.world.Ports;

/** The use cases of breaches. */
public final class BreachWiring {
    public final RecordBreach record;
    public final FollowUpBreach followUp;
    public final NameAffected name;
    public final TellAffected tell;
    public final ReadBreaches read;

    public BreachWiring(Ports p, Access access, ReviewLog review) {
        BreachDesk desk = new BreachDesk(p.reviewers, p.breaches, access, p.clock);
        record = new RecordBreach(desk, p.breaches, review, p.agencies, access, p.ids, p.clock);
        followUp = new FollowUpBreach(desk, p.breaches, p.ids, p.clock);
        name = new NameAffected(desk, p.breaches, p.persons, access, SyntheticNumbers.ALLOWED);
        tell = new TellAffected(desk, p.breaches, access, p.ids, p.clock);
        read = new ReadBreaches(desk, p.breaches, p.signals, p.agencies, access);
    }
}
