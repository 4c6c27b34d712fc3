package no.individuellplan.web.worlds;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.web.proof.Raw;
import no.individuellplan.web.proof.Row;
import no.individuellplan.web.worlds.Http.Answer;
import no.individuellplan.web.worlds.World.Asker;

/**
 * Tries to change something as a use case that is rolled back, as a bare statement that is rolled back, and as a call to the
 * API; all three must let the same ones do it, and what is refused must leave everything as it was.
 */
@ApplicationScoped
class WriteLook {
    /** Delivered and acknowledged by jobs meanwhile, and the log of the try itself. */
    private static final Set<String> MOVING = Set.of("access_log", "e_message", "thread_message", "item_history");

    private final Raw raw;
    private final Operations operations;

    WriteLook(Raw raw, Operations operations) {
        this.raw = raw;
        this.operations = operations;
    }

    /** What the core says. */
    private enum Said {
        DONE,
        NOT_VISIBLE,
        BY_RULE,
        NOT_FOR_CITIZENS
    }

    /** @param times in each world, from any of the ten on */
    void at(Moment moment, int times, Http http, Tally tally) throws SQLException {
        try (Connection owner = raw.owner();
                Connection application = raw.application()) {
            for (World world : moment.place().worlds()) {
                int first = world.luck.below(Operations.MANY);
                for (int which = first; which < first + times; which++) {
                    once(owner, application, moment, world, which, http, tally);
                }
            }
        }
    }

    private void once(
            Connection owner, Connection application, Moment moment, World world, int which, Http http, Tally tally)
            throws SQLException {
        Asker who = asker(world);
        List<Row> rows = rows(owner, world);
        Optional<Attempt> found = operations.of(which % Operations.MANY, world, who, rows);
        if (found.isEmpty()) {
            return;
        }
        Attempt attempt = found.get();
        Moment now = withRows(moment, world, rows);
        boolean law = now.byTheLaw(who.actor()).mayWrite(world.id().value(), attempt.area(), attempt.item())
                && attempt.lawful();
        Set<String> before = still(rows);
        Said core = core(who.actor(), attempt);
        boolean sql = core != Said.NOT_FOR_CITIZENS && sql(application, who.actor(), moment.day(), attempt);
        Answer api = http.send(who, attempt.method(), attempt.path(), attempt.version(), attempt.form());
        tally.wrote(api.ok());
        String how = "%s tries to %s: law %s, core %s, database %s, API %d %s"
                .formatted(Deeds.who(world, who.actor()), attempt.name(), law, core, sql, api.status(), api.body());
        if (!agree(law, core, sql, api)) {
            tally.differs(world, how);
        }
        if (!api.ok() && !before.equals(still(rows(owner, world)))) {
            tally.differs(world, "refused, and yet something changed: " + how);
        }
        world.note(Deeds.who(world, who.actor()) + (api.ok() ? " does " : " may not ") + attempt.name());
    }

    /** A rule may refuse one who has a permit: then the database, that knows permits only, need not. */
    private static boolean agree(boolean law, Said core, boolean sql, Answer api) {
        return switch (core) {
            case DONE -> law && sql && api.ok();
            case NOT_VISIBLE -> !law && !sql && (api.status() == 404 || api.status() == 403);
            case BY_RULE -> (law || !sql) && api.status() == 422;
            case NOT_FOR_CITIZENS -> api.status() == 403 || api.status() == 404;
        };
    }

    private static Said core(Actor actor, Attempt attempt) {
        if (attempt.useCase() == null) {
            return Said.NOT_FOR_CITIZENS;
        }
        try {
            Acting.run(actor, () -> QuarkusTransaction.requiringNew().run(() -> {
                attempt.useCase().run();
                throw new Undone();
            }));
            throw new IllegalStateException("Not undone");
        } catch (Undone done) {
            return Said.DONE;
        } catch (NotVisible hidden) {
            return Said.NOT_VISIBLE;
        } catch (RuleViolation refused) {
            return Said.BY_RULE;
        }
    }

    /** Rolls back what the core would have let somebody do. */
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Whether row-level security lets the statement touch one row. */
    private boolean sql(Connection application, Actor actor, LocalDate day, Attempt attempt) throws SQLException {
        raw.tell(application, actor, day);
        try (PreparedStatement statement = application.prepareStatement(attempt.statement())) {
            for (int i = 0; i < attempt.values().size(); i++) {
                statement.setObject(i + 1, attempt.values().get(i));
            }
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            if ("42501".equals(e.getSQLState())) {
                return false;
            }
            throw e;
        } finally {
            application.rollback();
        }
    }

    /** Mostly one who has something to do with it. */
    private static Asker asker(World world) {
        List<Asker> all = world.askers();
        List<Asker> atHome = all.stream()
                .filter(one -> !(one.actor() instanceof Actor.Professional))
                .toList();
        return world.luck.percent(45) ? world.luck.of(atHome) : world.luck.of(all);
    }

    private static Moment withRows(Moment moment, World world, List<Row> rows) {
        Map<UUID, Facts> facts = Facts.byPerson(rows);
        return new Moment(
                moment.place(),
                moment.day(),
                moment.now(),
                rows,
                moment.mayRead(),
                facts,
                moment.workers(),
                moment.permits());
    }

    private static List<Row> rows(Connection owner, World world) throws SQLException {
        return Records.of(owner, Moments.TABLES, List.of(world.id().value()));
    }

    private static Set<String> still(List<Row> rows) {
        return rows.stream()
                .filter(row -> !MOVING.contains(row.table()))
                .map(row -> row.table() + row.columns())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
