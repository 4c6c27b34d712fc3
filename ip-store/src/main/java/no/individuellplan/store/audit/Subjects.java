package no.individuellplan.store.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.individuellplan.store.sql.Sql;

/** Whom an address is about, whatever kind of thing it names. To be asked past permits, for the log only. */
@ApplicationScoped
class Subjects {
    private static final List<String> KINDS = List.of(
            "need",
            "plan",
            "participant",
            "contribution",
            "goal",
            "suggestion",
            "measure",
            "thread",
            "e_message",
            "consent_request");
    private static final String QUERY = KINDS.stream()
            .map(kind -> "select person_id from " + kind + " where id = i.id")
            .collect(Collectors.joining(
                    " union all ",
                    "select s.person_id from (select ?::uuid id) i, lateral (select id as person_id from person"
                            + " where id = i.id union all ",
                    ") s where s.person_id is not null"));

    private final Sql sql;

    Subjects(Sql sql) {
        this.sql = sql;
    }

    Optional<UUID> of(UUID item) {
        return sql.first(QUERY, found -> found.uuid("person_id"), item);
    }
}
