package no.individuellplan.core.reservation;

import java.util.List;
import java.util.Optional;
import no.individuellplan.core.id.PersonId;

/** Who wants paper, and what was sent so. Only added to. Finds what the actor may see. */
public interface Reservations {
    void add(Reservation line);

    /** What counts now; empty when nothing was ever said. */
    Optional<Reservation> newestOf(PersonId person);

    void add(SentOnPaper sent);

    List<SentOnPaper> sentTo(PersonId person);
}
