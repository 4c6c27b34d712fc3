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
import java.util.stream.Collectors;
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
    private static final Set<String> NAMING_NOBODY = Set.of("breach", "breach_step");

    /** Every table about people. */
    static final Set<String> TABLES = new MayRead(
                    List.of(), new Oversight(List.of(), List.of(), List.of(), List.of()), Instant.EPOCH)
            .tables().stream().filter(table -> !NAMING_NOBODY.contains(table)).collect(Collectors.toUnmodifiableSet());

    private final Raw raw;
    private final FactsForAccess facts;
    private final Watching watching;
    private final Clock clock;

    Moments(Raw raw, FactsForAccess facts, Watching watching, Clock clock) {
        this.watching = watching;
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
                    mayRead(owner, place, rows),
                    Facts.byPerson(rows),
                    place.workers(),
                    place.people().stream()
                            .flatMap(person -> permits(person, day).stream())
                            .toList());
        }
    }

    private MayRead mayRead(Connection owner, Neighbourhood place, List<Row> rows) throws SQLException {
        Oversight oversight = watching.at(owner, place.workers().units().keySet(), rows);
        return new MayRead(of("participant", rows), oversight, clock.instant());
    }

    private static List<Row> of(String table, List<Row> rows) {
        return rows.stream().filter(row -> row.table().equals(table)).toList();
    }

    private List<Permit> permits(UUID person, LocalDate day) {
        return Deeds.see(() -> PermitRules.permits(facts.of(new PersonId(person), day)));
    }
}
