package no.individuellplan.store.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.access.StaleVersion;
import org.hibernate.StaleStateException;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/**
 * Rows with a version. Each call reaches the database at once and nothing is remembered between calls, so that a row once
 * read, under whatever permit, is never answered again from memory.
 */
@ApplicationScoped
public class Rows {
    private final StatelessSession session;

    public Rows(StatelessSession session) {
        this.session = session;
    }

    public <R> Optional<R> find(Class<R> type, Object key) {
        return Optional.ofNullable(session.get(type, key));
    }

    /** @param hql with {@code ?1}, {@code ?2} … for the values */
    public <R> List<R> list(Class<R> type, String hql, Object... values) {
        return filled(session.createSelectionQuery(hql, type), values);
    }

    /** @param sql that selects every column of the type's table */
    public <R> List<R> listBySql(Class<R> type, String sql, Object... values) {
        return filled(session.createNativeQuery(sql, type), values);
    }

    /** @throws StaleVersion when there is one already of what there may be only one of */
    public void add(Object row) {
        try {
            session.insert(row);
        } catch (RuntimeException e) {
            throw Refusals.of(e);
        }
    }

    /**
     * @throws StaleVersion when another change came first
     * @throws NotVisible when the actor may not see the row, or not change it
     */
    public void save(Versioned row) {
        long version = row.version();
        try {
            session.update(row);
        } catch (OptimisticLockException | StaleStateException nothingChanged) {
            throw refusal(row, version);
        } catch (RuntimeException e) {
            throw Refusals.of(e);
        }
    }

    private RuntimeException refusal(Versioned row, long version) {
        boolean changed = find(row.getClass(), row.key())
                .filter(stands -> stands.version() != version)
                .isPresent();
        return changed ? new StaleVersion() : new NotVisible();
    }

    private static <R> List<R> filled(SelectionQuery<R> query, Object... values) {
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.list();
    }
}
