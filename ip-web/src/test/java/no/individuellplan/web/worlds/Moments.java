package no.individuellplan.web.worlds;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.individuellplan.core.access.FactsForAccess;
import no.individuellplan.core.access.Permit;
import no.individuellplan.core.access.PermitRules;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.web.proof.MayRead;
import no.individuellplan.web.proof.Raw;
import no.individuellplan.web.proof.Row;

/** Gathers how things stand. */
@ApplicationScoped
class Moments {
    private final Raw raw;
    private final FactsForAccess facts;

    Moments(Raw raw, FactsForAccess facts) {
        this.raw = raw;
        this.facts = facts;
    }

    Moment at(Neighbourhood place, LocalDate day) throws SQLException {
        try (Connection owner = raw.owner()) {
            List<Row> rows = Records.of(owner, new MayRead(List.of()).tables(), place.people());
            return new Moment(
                    place,
                    day,
                    rows,
                    new MayRead(rows.stream()
                            .filter(row -> row.table().equals("participant"))
                            .toList()),
                    Facts.byPerson(rows),
                    place.unitsOfWorkers(),
                    place.people().stream()
                            .flatMap(person -> permits(person, day).stream())
                            .toList());
        }
    }

    private List<Permit> permits(UUID person, LocalDate day) {
        return Deeds.see(() -> PermitRules.permits(facts.of(new PersonId(person), day)));
    }
}
