package no.individuellplan.store.audit;

import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.audit.AccessLogEntry;
import no.individuellplan.store.access.SystemView;
import no.individuellplan.store.sql.Sql;

/**
 * Writes refused tries, each in a transaction of its own that stays when the try is rolled back. On connections that nothing
 * else uses: the try holds one while it waits here, and many refused at once would else wait for each other.
 */
@ApplicationScoped
class RefusedTries {
    private final Sql sql;
    private final Subjects subjects;
    private final SystemView systemView;

    RefusedTries(@DataSource("refused") javax.sql.DataSource source) {
        sql = new Sql(source);
        subjects = new Subjects(sql);
        systemView = SystemView.elsewhere(sql);
    }

    /** @return the person it was about, as far as anybody knows */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<UUID> append(AccessLogEntry entry, UUID item) {
        return systemView.see(() -> {
            Optional<UUID> subject = Optional.ofNullable(entry.subject()).or(() -> subjects.of(item));
            PostgresAccessLog.insert(sql, entry, subject.orElse(null));
            return subject;
        });
    }
}
