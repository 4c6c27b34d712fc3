package no.individuellplan.core.traffic;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.message.EMessageState;

/** The outside of every e-message. Says nothing to anybody but those who keep the installation running. */
public interface Traffic {
    /** By receiver, the one with the oldest message first. */
    List<WaitingToLeave> waiting();

    /** How many stand in each state; those that have come to rest are counted since this instant only. */
    Map<EMessageState, Integer> counts(Instant since);

    /** Those that wait or are in trouble, the oldest first; those that have come to rest since this instant only. */
    List<Envelope> troubled(Instant since, int limit);

    Optional<Envelope> find(EMessageId id);

    /** The oldest first. */
    List<MessageAct> acts(EMessageId id);

    /**
     * Sets aside or takes back as the act says, and keeps the act.
     *
     * @throws StaleVersion when the message does not stand so that it can be done
     */
    void keep(MessageAct act);
}
