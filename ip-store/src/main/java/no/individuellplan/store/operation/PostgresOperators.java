package no.individuellplan.store.operation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.operation.Operators;
import no.individuellplan.store.sql.Sql;

@ApplicationScoped
class PostgresOperators implements Operators {
    private final Sql sql;

    PostgresOperators(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean operates(EmploymentId employment, LocalDate date) {
        return sql.any(
                "select 1 from operator where employment_id = ? and valid_from <= ?"
                        + " and (valid_until is null or valid_until >= ?)",
                employment,
                date,
                date);
    }

    @Override
    public void add(EmploymentId employment, LocalDate from, LocalDate until) {
        sql.run(
                "insert into operator (employment_id, valid_from, valid_until) values (?, ?, ?)",
                employment,
                from,
                until);
    }
}
