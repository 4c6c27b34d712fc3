package no.individuellplan.store.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.followup.FollowUp;
import no.individuellplan.core.followup.FollowUpKind;
import no.individuellplan.core.followup.FollowUpState;
import no.individuellplan.core.followup.FollowUps;
import no.individuellplan.core.followup.ReferralDifference;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.FollowUpId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.ThreadId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.store.access.Permitted;
import no.individuellplan.store.sql.Found;
import no.individuellplan.store.sql.Sql;

@ApplicationScoped
class PostgresFollowUps implements FollowUps {
    private static final String WAITING = "select * from follow_up where " + Permitted.IN_AREA.formatted("MESSAGES")
            + " and (done_at is null or done_at < state_at) order by said_at, id";

    private final Sql sql;

    PostgresFollowUps(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<FollowUp> find(FollowUpId id) {
        return sql.first("select * from follow_up where id = ?", PostgresFollowUps::followUp, id);
    }

    @Override
    public List<FollowUp> of(PersonId person) {
        return sql.list(
                "select * from follow_up where person_id = ? order by said_at, id",
                PostgresFollowUps::followUp,
                person);
    }

    @Override
    public List<FollowUp> heldOf(PersonId person) {
        sql.any("select pg_advisory_xact_lock(hashtextextended(?, 2))", person.toString());
        return of(person);
    }

    @Override
    public List<FollowUp> waiting() {
        return sql.list(WAITING, PostgresFollowUps::followUp).stream()
                .filter(FollowUp::waits)
                .toList();
    }

    @Override
    public void add(FollowUp one) {
        sql.run(
                "insert into follow_up (id, person_id, thread_id, message_id, kind, unit_id, from_unit, sender, said_at,"
                        + " happened_at, day_only, due_at, differences, state, state_at, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                one.id(),
                one.person(),
                one.thread(),
                one.message(),
                one.kind(),
                one.unit(),
                one.from(),
                one.sender(),
                one.saidAt(),
                one.happenedAt(),
                one.dayOnly(),
                one.dueAt(),
                one.listed(),
                one.state(),
                one.stateAt(),
                one.version());
    }

    @Override
    public void stand(FollowUp one) {
        saved(sql.run(
                "update follow_up set state = ?, state_at = ?, version = version + 1 where id = ? and version = ?",
                one.state(),
                one.stateAt(),
                one.id(),
                one.version()));
    }

    @Override
    public void finish(FollowUp one) {
        saved(sql.run(
                "update follow_up set done_by = ?, done_by_name = ?, done_at = ?, version = version + 1"
                        + " where id = ? and version = ?",
                one.doneBy(),
                one.doneByName(),
                one.doneAt(),
                one.id(),
                one.version()));
    }

    private static void saved(int rows) {
        if (rows == 0) {
            throw new StaleVersion();
        }
    }

    private static FollowUp followUp(Found found) {
        return new FollowUp(
                found.id("id", FollowUpId::new),
                found.id("person_id", PersonId::new),
                found.id("thread_id", ThreadId::new),
                found.id("message_id", EMessageId::new),
                found.constant("kind", FollowUpKind.class),
                found.id("unit_id", UnitId::new),
                found.id("from_unit", UnitId::new),
                found.id("sender", AgencyId::new),
                found.instant("said_at"),
                found.instant("happened_at"),
                found.truth("day_only"),
                found.instant("due_at"),
                found.texts("differences").stream()
                        .map(ReferralDifference::valueOf)
                        .collect(Collectors.toSet()),
                found.constant("state", FollowUpState.class),
                found.instant("state_at"),
                found.id("done_by", EmploymentId::new),
                found.text("done_by_name"),
                found.instant("done_at"),
                found.number("version"));
    }
}
