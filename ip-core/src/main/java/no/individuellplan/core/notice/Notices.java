package no.individuellplan.core.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.id.PersonId;

/** The notices to be sent, kept where they are not lost when a machine stops. The platform's own work; the person sees their own. */
public interface Notices {
    /**
     * Adds nothing when the round has one of that number, or the address has been forgotten meanwhile. What ended in earlier
     * rounds is forgotten.
     */
    void add(Notice notice);

    /** Of one round, the first one first. */
    List<Notice> of(PersonId person, Instant round);

    /** The one that has waited longest of those that may be tried now; nobody else tries it before the transaction ends. */
    Optional<Notice> due(Instant now);

    void save(Notice notice);

    /** Not needed any more, and not sent. */
    void drop(Notice notice);
}
