package no.individuellplan.store.sql;

import java.sql.SQLException;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.access.StaleVersion;

/** What the database's refusals mean to a use case. */
final class Refusals {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String UNIQUE_VIOLATION = "23505";

    private Refusals() {}

    /**
     * Row-level security says no: not visible. There is one already of what there may be only one of: somebody came first.
     * Everything else is a fault. The database's own words are left out where they could quote a row.
     */
    static RuntimeException of(SQLException refusal) {
        return switch (refusal.getSQLState()) {
            case INSUFFICIENT_PRIVILEGE -> new NotVisible();
            case UNIQUE_VIOLATION -> new StaleVersion();
            case null, default -> new DatabaseFault(refusal);
        };
    }

    /** The same for what Hibernate has wrapped; without a cause from the database it is what it was. */
    static RuntimeException of(RuntimeException wrapped) {
        for (Throwable cause = wrapped; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refusal) {
                return of(refusal);
            }
        }
        return wrapped;
    }
}
