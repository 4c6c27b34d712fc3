package no.individuellplan.core.traffic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.message.EMessageState;
import no.individuellplan.core.operation.OperatorsOnly;

/** Shows an operator how e-messages flow. Each look is logged. */
@ApplicationScoped
public class WatchTraffic {
    /** How long one that has come to rest is shown. */
    public static final Duration SHOWN = Duration.ofDays(14);

    private static final int MOST = 200;
    private final Traffic traffic;
    private final OperatorsOnly operators;
    private final Access access;
    private final Clock clock;

    public WatchTraffic(Traffic traffic, OperatorsOnly operators, Access access, Clock clock) {
        this.traffic = traffic;
        this.operators = operators;
        this.access = access;
        this.clock = clock;
    }

    /** How things stand. @param counts of each state, of the last {@link #SHOWN} for those that have come to rest */
    public record Overview(List<WaitingToLeave> waiting, Map<EMessageState, Integer> counts, List<Envelope> troubled) {}

    /** One message from the outside, and what operators have done with it, the oldest first. */
    public record Opened(Envelope envelope, List<MessageAct> acts) {}

    /** @throws NotVisible for one who is no operator; the try is logged */
    @Transactional
    public Overview overview(Actor.Professional actor) {
        operators.toRead(actor, "E_MESSAGE_TRAFFIC", null);
        Instant since = clock.instant().minus(SHOWN);
        return new Overview(traffic.waiting(), traffic.counts(since), traffic.troubled(since, MOST));
    }

    /** @throws NotVisible for one who is no operator, and for a message that is not there; the try is logged */
    @Transactional
    public Opened open(Actor.Professional actor, EMessageId id) {
        operators.toRead(actor, "E_MESSAGE_ENVELOPE", id.value());
        Envelope envelope =
                traffic.find(id).orElseThrow(() -> access.refusedItem(actor, "E_MESSAGE_ENVELOPE", id.value()));
        return new Opened(envelope, traffic.acts(id));
    }
}
