package no.individuellplan.web.worlds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Permit;
import no.individuellplan.web.proof.Held;
import no.individuellplan.web.proof.MayRead;
import no.individuellplan.web.proof.Row;

/**
 * How things stand at one place on one day.
 *
 * @param rows every one about its people, past any permit
 * @param permits what the core's rules give on the day, worked out anew: not read from what row-level security reads
 */
record Moment(
        Neighbourhood place,
        LocalDate day,
        Instant now,
        List<Row> rows,
        MayRead mayRead,
        Map<UUID, Facts> facts,
        Workers workers,
        List<Permit> permits) {

    ByTheLaw byTheLaw(Actor actor) {
        return new ByTheLaw(actor, day, now, facts, workers);
    }

    Held byTheCore(Actor actor) {
        return new Held(actor.grantees(), permits, day, now);
    }

    List<Row> about(World world) {
        return rows.stream()
                .filter(row -> world.id().value().equals(row.person()))
                .toList();
    }
}
