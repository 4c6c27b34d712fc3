package no.individuellplan.store.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.notice.Notice;
import no.individuellplan.core.notice.Notices;
import no.individuellplan.store.sql.Found;
import no.individuellplan.store.sql.Sql;

@ApplicationScoped
class PostgresNotices implements Notices {
    private static final String ADD = """
            insert into notice (id, person_id, round, number, state, tries, made_at, next_at, ended_at)
            select ?, a.person_id, ?, ?, ?, ?, ?, ?, ?::timestamptz from notice_address a where a.person_id = ?
            on conflict do nothing
            """;
    private static final String DUE = """
            select * from notice where state = 'WAITING' and next_at <= ? order by next_at, id limit 1
            for update skip locked
            """;

    private final Sql sql;

    PostgresNotices(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Notice notice) {
        sql.run(
                ADD,
                notice.id(),
                notice.round(),
                notice.number(),
                notice.state(),
                notice.tries(),
                notice.madeAt(),
                notice.nextAt(),
                notice.endedAt(),
                notice.person());
        sql.run(
                "delete from notice where person_id = ? and round < ? and state <> 'WAITING'",
                notice.person(),
                notice.round());
    }

    @Override
    public List<Notice> of(PersonId person, Instant round) {
        return sql.list(
                "select * from notice where person_id = ? and round = ? order by number",
                PostgresNotices::notice,
                person,
                round);
    }

    @Override
    public Optional<Notice> due(Instant now) {
        return sql.first(DUE, PostgresNotices::notice, now);
    }

    @Override
    public void save(Notice notice) {
        sql.run(
                "update notice set state = ?, tries = ?, next_at = ?, ended_at = ? where id = ?",
                notice.state(),
                notice.tries(),
                notice.nextAt(),
                notice.endedAt(),
                notice.id());
    }

    @Override
    public void drop(Notice notice) {
        sql.run("delete from notice where id = ?", notice.id());
    }

    private static Notice notice(Found found) {
        return new Notice(
                found.uuid("id"),
                found.id("person_id", PersonId::new),
                found.instant("round"),
                found.count("number"),
                found.constant("state", Notice.State.class),
                found.count("tries"),
                found.instant("made_at"),
                found.instant("next_at"),
                found.instant("ended_at"));
    }
}
