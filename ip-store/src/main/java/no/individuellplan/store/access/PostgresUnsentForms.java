package no.individuellplan.store.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.access.UnsentForm;
import no.individuellplan.core.access.UnsentForms;
import no.individuellplan.store.sql.Found;
import no.individuellplan.store.sql.Sql;

@ApplicationScoped
class PostgresUnsentForms implements UnsentForms {
    private static final String ADD = "insert into unsent_form (id, writer, sealed, kept_until) values (?, ?, ?, ?)";
    private static final String MAKE_ROOM = """
            delete from unsent_form where kept_until < ? or (writer = ? and id not in (
                select id from unsent_form where writer = ? order by kept_until desc, id limit ?))
            """;

    private final Sql sql;

    PostgresUnsentForms(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void keep(UnsentForm form, Instant now) {
        sql.run(ADD, form.id(), form.writer(), form.sealed(), form.until());
        sql.run(MAKE_ROOM, now, form.writer(), form.writer(), MOST);
    }

    @Override
    public Optional<UnsentForm> find(UUID id, Instant now) {
        return sql.first(
                "select * from unsent_form where id = ? and kept_until >= ?", PostgresUnsentForms::form, id, now);
    }

    @Override
    public void forget(UUID id) {
        sql.run("delete from unsent_form where id = ?", id);
    }

    private static UnsentForm form(Found found) {
        return new UnsentForm(
                found.uuid("id"), found.text("writer"), found.text("sealed"), found.instant("kept_until"));
    }
}
