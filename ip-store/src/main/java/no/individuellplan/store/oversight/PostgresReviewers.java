package no.individuellplan.store.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.oversight.Reviewers;
import no.individuellplan.store.sql.Sql;

@ApplicationScoped
class PostgresReviewers implements Reviewers {
    private final Sql sql;

    PostgresReviewers(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<AgencyId> reviewedBy(EmploymentId employment, LocalDate date) {
        return Set.copyOf(sql.list(
                "select distinct agency_id from log_reviewer where employment_id = ? and valid_from <= ?"
                        + " and (valid_until is null or valid_until >= ?)",
                found -> found.id("agency_id", AgencyId::new),
                employment,
                date,
                date));
    }

    @Override
    public void add(EmploymentId employment, AgencyId agency, LocalDate from, LocalDate until) {
        sql.run(
                "insert into log_reviewer (employment_id, agency_id, valid_from, valid_until) values (?, ?, ?, ?)",
                employment,
                agency,
                from,
                until);
    }
}
