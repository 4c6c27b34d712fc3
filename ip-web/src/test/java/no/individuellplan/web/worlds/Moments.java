package no.individuellplan.web.worlds;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.FactsForAccess;
import no.individuellplan.core.access.Permit;
import no.individuellplan.core.access.PermitRules;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.web.proof.MayRead;
import no.individuellplan.web.proof.MayRead.Oversight;
import no.individuellplan.web.proof.Raw;
import no.individuellplan.web.proof.Row;

/** Gathers how things stand. */
@ApplicationScoped
class Moments {
    /** Every table about people. */
    static final Set<String> TABLES = mayRead(List.of(), Instant.EPOCH).tables();

    private final Raw raw;
    private final FactsForAccess facts;
    private final Clock clock;

    Moments(Raw raw, FactsForAccess facts, Clock clock) {
        this.clock = clock;
        this.raw = raw;
        this.facts = facts;
    }

    Moment at(Neighbourhood place) throws SQLException {
        LocalDate day = LocalDate.now(clock);
        try (Connection owner = raw.owner()) {
            List<Row> rows = Records.of(owner, TABLES, place.people());
            return new Moment(
                    place,
                    day,
                    clock.instant(),
                    rows,
                    mayRead(rows, clock.instant()),
                    Facts.byPerson(rows),
                    place.workers(),
                    place.people().stream()
                            .flatMap(person -> permits(person, day).stream())
                            .toList());
        }
    }

    private static MayRead mayRead(List<Row> rows, Instant now) {
        return new MayRead(
                of("participant", rows),
                new Oversight(List.of(), of("odd_access", rows), of("odd_access_line", rows), List.of()),
                now);
    }

    private static List<Row> of(String table, List<Row> rows) {
        return rows.stream().filter(row -> row.table().equals(table)).toList();
    }

    private List<Permit> permits(UUID person, LocalDate day) {
        return Deeds.see(() -> PermitRules.permits(facts.of(new PersonId(person), day)));
    }
}
