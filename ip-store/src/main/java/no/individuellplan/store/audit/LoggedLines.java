package no.individuellplan.store.audit;

import no.individuellplan.core.audit.AccessLogEntry;
import no.individuellplan.store.sql.Found;

/** A row of {@code access_log}. */
public final class LoggedLines {
    private LoggedLines() {}

    public static AccessLogEntry entry(Found found) {
        return new AccessLogEntry(
                found.uuid("id"),
                found.instant("at"),
                found.uuid("person_id"),
                found.uuid("actor"),
                found.text("actor_name"),
                found.text("organisation"),
                found.truth("on_behalf_of"),
                found.constant("kind", AccessLogEntry.Kind.class),
                found.text("basis"),
                found.text("information"),
                found.text("period"));
    }
}
