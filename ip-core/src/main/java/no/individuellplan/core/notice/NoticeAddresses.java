package no.individuellplan.core.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.id.PersonId;

/** Where people want notices. Found and changed by the person alone and by the platform's own work; nobody at work sees it. */
public interface NoticeAddresses {
    Optional<NoticeAddress> find(PersonId person);

    /** In place of another, if any; what waits to be sent to that one goes with it. */
    void give(NoticeAddress address);

    /** With all that was sent to it. */
    void forget(PersonId person);

    /** The person has their first page before them. Nothing without an address. */
    void opened(PersonId person, Instant at);

    /** The platform has given up reaching it. */
    void failed(PersonId person, Instant at);

    /** All of them, for the platform's own work. */
    List<NoticeAddress> all();
}
