package no.individuellplan.web.worlds;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Actor;
import no.individuellplan.web.proof.Raw;
import no.individuellplan.web.proof.Reading;
import no.individuellplan.web.proof.Row;

/**
 * Holds three answers about each row against each other: the law's, the core's rules', and the database's. Those at work
 * are asked about everybody at the place; those at home about whom they know, and about one whom they do not.
 */
@ApplicationScoped
class RowsLook {
    private final Raw raw;

    RowsLook(Raw raw) {
        this.raw = raw;
    }

    void at(Moment moment, Tally tally) throws SQLException {
        try (Connection application = raw.application();
                PreparedStatement ask = Records.asking(application, granted(application, Moments.TABLES))) {
            for (Place.Worker worker : moment.place().place().workers()) {
                compare(moment, worker.actor(), moment.place().people(), ask, tally);
            }
            for (World world : moment.place().worlds()) {
                List<UUID> near = moment.place().peopleNear(world).toList();
                for (World.Asker one : world.askers()) {
                    if (one.actor() instanceof Actor.Citizen citizen) {
                        compare(moment, citizen, near, ask, tally);
                    }
                }
            }
        }
    }

    private void compare(Moment moment, Actor actor, Collection<UUID> people, PreparedStatement ask, Tally tally)
            throws SQLException {
        raw.tell(ask.getConnection(), actor, moment.day());
        Set<String> shown = Records.shown(ask, people);
        Reading law = moment.byTheLaw(actor);
        Reading core = moment.byTheCore(actor);
        for (Row row : moment.rows()) {
            if (!people.contains(row.person())) {
                continue;
            }
            boolean byLaw = moment.mayRead().test(law, row);
            boolean byCore = moment.mayRead().test(core, row);
            boolean bySql = shown.contains(row.table() + " " + row.key());
            tally.row(byCore);
            if (byLaw != byCore || byCore != bySql) {
                World about = moment.place().about(row.person());
                tally.differs(
                        about,
                        "%s on %s, %s: law %s, core %s, database %s"
                                .formatted(Deeds.who(about, actor), moment.day(), row, byLaw, byCore, bySql));
            }
        }
    }

    private static Set<String> granted(Connection application, Set<String> tables) throws SQLException {
        String named = tables.stream().map(table -> "('" + table + "')").collect(Collectors.joining(", "));
        return Set.copyOf(Raw.texts(
                application, "select t from (values " + named + ") as v (t) where has_table_privilege(t, 'select')"));
    }
}
