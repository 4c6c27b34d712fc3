package no.individuellplan.core.traffic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.message.TransportFaults;
import no.individuellplan.core.operation.OperatorsOnly;

/** Shows an operator what was refused on the wire, from the outside, until somebody says it is dealt with. */
@ApplicationScoped
public class HandleFaults {
    private static final String WHAT = "TRANSPORT_FAULT";
    private static final int MOST = 100;
    private final TransportFaults faults;
    private final OperatorsOnly operators;
    private final Clock clock;

    public HandleFaults(TransportFaults faults, OperatorsOnly operators, Clock clock) {
        this.faults = faults;
        this.operators = operators;
        this.clock = clock;
    }

    /** Those nobody has dealt with, the newest first. @throws NotVisible for one who is no operator; the try is logged */
    @Transactional
    public List<WireFault> open(Actor.Professional actor) {
        operators.toRead(actor, WHAT, null);
        return faults.open(MOST).stream().map(WireFault::of).toList();
    }

    /**
     * @throws NotVisible for one who is no operator; the try is logged
     * @throws StaleVersion when it was dealt with before, or is not there
     */
    @Transactional
    public void settle(Actor.Professional actor, UUID id) {
        operators.toSteer(actor, WHAT, id);
        if (!faults.settle(id, clock.instant())) {
            throw new StaleVersion();
        }
    }
}
