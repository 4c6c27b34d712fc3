package no.individuellplan.core.oversight;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.individuellplan.core.audit.AccessLogEntry;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.SignalId;
import no.individuellplan.core.oversight.rules.ActorsDay;
import no.individuellplan.core.oversight.rules.Sign;

/**
 * Signs of odd access. Seen by those who review the log of the actor's organisation or of the one that has the person's
 * need, and never by one who is the person or close family.
 */
public interface Signals {
    /** Looks past permits; the platform's own work. The same sign of the same day is added once. @return whether it was new */
    boolean add(SignalId id, ActorsDay day, Sign sign, Instant foundAt);

    /** The newest, by day. */
    List<Signal> visible(int most);

    Optional<Signal> find(SignalId id);

    /** The lines of the log behind it, in order: who, when, basis and which information, never content. */
    List<AccessLogEntry> lines(SignalId id);

    /** Looks past permits: the name alone. One with a protected address is left out (ADR-02). */
    Map<PersonId, String> names(Collection<PersonId> people);

    /** The oldest first. */
    List<SignalDecision> decisions(SignalId id);

    void add(SignalDecision decision);
}
