package no.individuellplan.web.rights;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.RightsRequestId;
import no.individuellplan.core.rights.ReadRights;

/** Complaints and requests as the pages show them. */
@ApplicationScoped
class RightsLines {
    private final ReadRights read;
    private final Clock clock;

    RightsLines(ReadRights read, Clock clock) {
        this.read = read;
        this.clock = clock;
    }

    List<RightsLine> about(Actor actor, PersonId person) {
        return lines(read.about(actor, person));
    }

    List<RightsLine> toAnswer(Actor.Professional actor) {
        return lines(read.toAnswer(actor));
    }

    RightsLine open(Actor.Professional actor, RightsRequestId id) {
        return RightsLine.of(read.open(actor, id), LocalDate.now(clock));
    }

    private List<RightsLine> lines(List<ReadRights.Named> found) {
        LocalDate today = LocalDate.now(clock);
        return found.stream().map(one -> RightsLine.of(one, today)).toList();
    }
}
