package no.individuellplan.store.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.notice.NoticeAddress;
import no.individuellplan.core.notice.NoticeAddresses;
import no.individuellplan.core.notice.NoticeLanguage;
import no.individuellplan.store.access.SystemView;
import no.individuellplan.store.sql.Found;
import no.individuellplan.store.sql.Sql;

/** Written past permits, since no permit is about it; the rows' own security lets through the person and the platform alone. */
@ApplicationScoped
class PostgresNoticeAddresses implements NoticeAddresses {
    private final Sql sql;
    private final SystemView system;

    PostgresNoticeAddresses(Sql sql, SystemView system) {
        this.sql = sql;
        this.system = system;
    }

    @Override
    public Optional<NoticeAddress> find(PersonId person) {
        return sql.first("select * from notice_address where person_id = ?", PostgresNoticeAddresses::address, person);
    }

    @Override
    public void give(NoticeAddress address) {
        system.run(() -> {
            sql.run("delete from notice_address where person_id = ?", address.person());
            sql.run(
                    "insert into notice_address (person_id, email, language, given_at, opened_at, failed_at)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    address.person(),
                    address.email(),
                    address.language(),
                    address.givenAt(),
                    address.openedAt(),
                    address.failedAt());
        });
    }

    @Override
    public void forget(PersonId person) {
        system.run(() -> sql.run("delete from notice_address where person_id = ?", person));
    }

    @Override
    public void opened(PersonId person, Instant at) {
        system.run(() -> sql.run("update notice_address set opened_at = ? where person_id = ?", at, person));
    }

    @Override
    public void failed(PersonId person, Instant at) {
        system.run(() -> sql.run("update notice_address set failed_at = ? where person_id = ?", at, person));
    }

    @Override
    public List<NoticeAddress> all() {
        return sql.list("select * from notice_address order by person_id", PostgresNoticeAddresses::address);
    }

    private static NoticeAddress address(Found found) {
        return new NoticeAddress(
                found.id("person_id", PersonId::new),
                found.text("email"),
                found.constant("language", NoticeLanguage.class),
                found.instant("given_at"),
                found.instant("opened_at"),
                found.instant("failed_at"));
    }
}
