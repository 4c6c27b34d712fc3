package no.individuellplan.store.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Basis;
import no.individuellplan.core.access.Permit;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.access.Permits;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.store.sql.Found;
import no.individuellplan.store.sql.Question;
import no.individuellplan.store.sql.Sql;

@ApplicationScoped
class PostgresPermits implements Permits {
    private static final String REPLACE = """
            with wanted as (
                select ?::uuid person_id, w.* from unnest(?::uuid[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::date[], ?::date[],
                    ?::timestamptz[])
                    as w(grantee, area, item, may, basis, valid_from, valid_until, ends_at)
            ), gone as (
                delete from permit p where p.person_id = ? and not exists (
                    select from wanted w where (w.grantee, w.area, w.may, w.basis) = (p.grantee, p.area, p.may, p.basis)
                        and w.item is not distinct from p.item and w.valid_from is not distinct from p.valid_from
                        and w.valid_until is not distinct from p.valid_until
                        and w.ends_at is not distinct from p.ends_at)
            )
            insert into permit (person_id, grantee, area, item, may, basis, valid_from, valid_until, ends_at)
            select person_id, grantee, area, item, may, basis, valid_from, valid_until, ends_at from wanted
            on conflict do nothing
            """;

    private static final Question<Permit> EVERYBODYS = new Question<>(
            "select * from permit where person_id = ? and (ends_at is null or ends_at > ip_now())",
            PostgresPermits::permit);

    private final Sql sql;
    private final SystemView systemView;

    PostgresPermits(Sql sql, SystemView systemView) {
        this.sql = sql;
        this.systemView = systemView;
    }

    @Override
    public List<Permit> of(Set<UUID> grantees, PersonId person) {
        return sql.list(
                "select * from permit where person_id = ? and grantee = any (?::uuid[])",
                PostgresPermits::permit,
                person,
                grantees);
    }

    @Override
    public List<Permit> of(Set<UUID> grantees) {
        return sql.list("select * from permit where grantee = any (?::uuid[])", PostgresPermits::permit, grantees);
    }

    @Override
    public List<Permit> everybodys(PersonId person) {
        return systemView.list(EVERYBODYS, person);
    }

    @Override
    public void replace(PersonId person, Collection<Permit> permits) {
        systemView.run(() -> sql.run(
                REPLACE,
                person,
                each(permits, Permit::grantee),
                each(permits, permit -> permit.area().name()),
                each(permits, Permit::item),
                each(permits, permit -> permit.right().name()),
                each(permits, permit -> permit.basis().name()),
                each(permits, Permit::from),
                each(permits, Permit::until),
                each(permits, Permit::endsAt),
                person));
    }

    /** Nulls are kept: the arrays run side by side. */
    private static List<Object> each(Collection<Permit> permits, Function<Permit, Object> part) {
        return permits.stream().map(part).toList();
    }

    private static Permit permit(Found found) {
        return new Permit(
                found.uuid("grantee"),
                found.id("person_id", PersonId::new),
                found.constant("area", Area.class),
                found.uuid("item"),
                found.constant("may", Right.class),
                found.constant("basis", Basis.class),
                found.date("valid_from"),
                found.date("valid_until"),
                found.instant("ends_at"));
    }
}
