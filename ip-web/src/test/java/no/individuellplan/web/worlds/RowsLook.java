package no.individuellplan.web.worlds;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.FactsForAccess;
import no.individuellplan.core.access.Permit;
import no.individuellplan.core.access.PermitRules;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.web.proof.Held;
import no.individuellplan.web.proof.MayRead;
import no.individuellplan.web.proof.Raw;
import no.individuellplan.web.proof.Row;

/** Holds three answers about each row against each other: the law's, the core's rules', and the database's. */
@ApplicationScoped
class RowsLook {
    private final Raw raw;
    private final FactsForAccess facts;

    RowsLook(Raw raw, FactsForAccess facts) {
        this.raw = raw;
        this.facts = facts;
    }

    void at(Neighbourhood place, LocalDate day, Tally tally) throws SQLException {
        Set<String> tables = new MayRead(List.of()).tables();
        try (Connection owner = raw.owner();
                Connection application = raw.application()) {
            Records records = new Records(tables, granted(application, tables));
            List<Row> rows = records.of(owner, place.people());
            MayRead mayRead = new MayRead(rows.stream()
                    .filter(row -> row.table().equals("participant"))
                    .toList());
            Map<UUID, Facts> byPerson = Facts.byPerson(rows);
            List<Permit> permits = permits(place.people(), day);
            try (PreparedStatement ask = records.asking(application)) {
                for (Place.Worker worker : place.place().workers()) {
                    Asked asked = new Asked(worker.actor(), place.people());
                    compare(
                            asked,
                            place,
                            rows,
                            mayRead,
                            byPerson,
                            permits,
                            day,
                            shown(ask, records, asked, day),
                            tally);
                }
                for (World world : place.worlds()) {
                    List<UUID> near = place.peopleNear(world).toList();
                    for (Actor citizen : citizens(world)) {
                        Asked asked = new Asked(citizen, near);
                        compare(
                                asked,
                                place,
                                rows,
                                mayRead,
                                byPerson,
                                permits,
                                day,
                                shown(ask, records, asked, day),
                                tally);
                    }
                }
            }
        }
    }

    /** @param people about whom */
    private record Asked(Actor actor, Collection<UUID> people) {}

    private static List<Actor> citizens(World world) {
        return world.askers().stream()
                .map(World.Asker::actor)
                .filter(Actor.Citizen.class::isInstance)
                .toList();
    }

    private Set<String> shown(PreparedStatement ask, Records records, Asked asked, LocalDate day) throws SQLException {
        raw.tell(ask.getConnection(), asked.actor(), day);
        return records.shown(ask, asked.people());
    }

    private static void compare(
            Asked asked,
            Neighbourhood place,
            List<Row> rows,
            MayRead mayRead,
            Map<UUID, Facts> byPerson,
            List<Permit> permits,
            LocalDate day,
            Set<String> shown,
            Tally tally) {
        ByTheLaw law = new ByTheLaw(asked.actor(), day, byPerson, place.unitsOfWorkers());
        Held core = new Held(asked.actor().grantees(), permits, day);
        for (Row row : rows) {
            if (!asked.people().contains(row.person())) {
                continue;
            }
            boolean byLaw = mayRead.test(law, row);
            boolean byCore = mayRead.test(core, row);
            boolean bySql = shown.contains(row.table() + " " + row.key());
            tally.rows.incrementAndGet();
            if (byCore) {
                tally.permitted.incrementAndGet();
            }
            if (byLaw != byCore || byCore != bySql) {
                World about = place.about(row.person());
                tally.differs(
                        about,
                        "%s on %s, %s: law %s, core %s, database %s"
                                .formatted(Deeds.who(about, asked.actor()), day, row, byLaw, byCore, bySql));
            }
        }
    }

    /** Worked out anew on the day, not read from the table that row-level security reads. */
    private List<Permit> permits(List<UUID> people, LocalDate day) {
        return people.stream()
                .flatMap(
                        person -> Acting.as(
                                Places.PLATFORM,
                                () -> QuarkusTransaction.requiringNew()
                                        .call(() -> PermitRules.permits(facts.of(new PersonId(person), day)))
                                        .stream()))
                .toList();
    }

    private static Set<String> granted(Connection application, Set<String> tables) throws SQLException {
        String named = tables.stream().map(table -> "('" + table + "')").collect(Collectors.joining(", "));
        return Set.copyOf(Raw.texts(
                application, "select t from (values " + named + ") as v (t) where has_table_privilege(t, 'select')"));
    }
}
