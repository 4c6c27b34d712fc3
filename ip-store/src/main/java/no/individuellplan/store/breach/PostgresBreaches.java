package no.individuellplan.store.breach;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.individuellplan.core.breach.Breach;
import no.individuellplan.core.breach.BreachCase;
import no.individuellplan.core.breach.BreachNotice;
import no.individuellplan.core.breach.BreachStep;
import no.individuellplan.core.breach.Breaches;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.BreachId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.store.access.SystemView;
import no.individuellplan.store.sql.Sql;

@ApplicationScoped
class PostgresBreaches implements Breaches {
    /** What a person was told is seen by the person as well; a breach is not. */
    private static final String OF = " where breach_id = any (array(select b.id from breach b where %s))";

    private static final String CONCERNS = """
            select 1 from need n join unit u on u.id = n.receiving_unit where n.person_id = ? and u.agency_id = ?
            union all
            select 1 from participant p join unit u on u.id = p.unit_id where p.person_id = ? and u.agency_id = ?
            """;

    private record About(BreachId breach, PersonId person) {}

    private final Sql sql;
    private final SystemView systemView;

    PostgresBreaches(Sql sql, SystemView systemView) {
        this.sql = sql;
        this.systemView = systemView;
    }

    @Override
    public void add(Breach one) {
        sql.run(
                "insert into breach (id, agency_id, unit_id, kind, risk, words, known_at, signal, by_employment, by_name,"
                        + " organisation, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                one.id(),
                one.agency(),
                one.unit(),
                one.kind(),
                one.risk(),
                one.words(),
                one.knownAt(),
                one.signal(),
                one.by(),
                one.byName(),
                one.organisation(),
                one.at());
    }

    @Override
    public void add(BreachStep step) {
        sql.run(
                "insert into breach_step (id, breach_id, kind, words, risk, told_at, by_employment, by_name, organisation,"
                        + " at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                step.id(),
                step.breach(),
                step.kind(),
                step.words(),
                step.risk(),
                step.toldAt(),
                step.by(),
                step.byName(),
                step.organisation(),
                step.at());
    }

    @Override
    public void add(BreachId breach, PersonId person) {
        sql.run("insert into breach_person (breach_id, person_id) values (?, ?)", breach, person);
    }

    @Override
    public void add(BreachNotice one) {
        sql.run(
                "insert into breach_notice (id, breach_id, person_id, words, by_employment, by_name, organisation, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                one.id(),
                one.breach(),
                one.person(),
                one.words(),
                one.by(),
                one.byName(),
                one.organisation(),
                one.at());
    }

    @Override
    public Optional<BreachCase> find(BreachId id) {
        return cases("b.id = ?", id).stream().findFirst();
    }

    @Override
    public List<BreachCase> all() {
        return cases("true");
    }

    @Override
    public List<BreachNotice> told(PersonId person) {
        return sql.list(
                "select * from breach_notice where person_id = ? order by at desc, id desc",
                BreachRows::notice,
                person);
    }

    @Override
    public boolean concerns(AgencyId agency, PersonId person) {
        return systemView.see(() -> sql.any(CONCERNS, person, agency, person, agency));
    }

    private List<BreachCase> cases(String which, Object... values) {
        String of = OF.formatted(which);
        Map<BreachId, List<BreachStep>> steps =
                sql.list("select * from breach_step" + of + " order by line", BreachRows::step, values).stream()
                        .collect(Collectors.groupingBy(BreachStep::breach));
        Map<BreachId, Set<PersonId>> people = sql
                .list(
                        "select * from breach_person" + of,
                        found -> new About(found.id("breach_id", BreachId::new), found.id("person_id", PersonId::new)),
                        values)
                .stream()
                .collect(Collectors.groupingBy(About::breach, Collectors.mapping(About::person, Collectors.toSet())));
        Map<BreachId, List<BreachNotice>> notices =
                sql.list("select * from breach_notice" + of + " order by at, id", BreachRows::notice, values).stream()
                        .collect(Collectors.groupingBy(BreachNotice::breach));
        return sql
                .list(
                        "select b.* from breach b where " + which + " order by b.known_at desc, b.id desc",
                        BreachRows::breach,
                        values)
                .stream()
                .map(one -> new BreachCase(
                        one,
                        steps.getOrDefault(one.id(), List.of()),
                        people.getOrDefault(one.id(), Set.of()),
                        notices.getOrDefault(one.id(), List.of())))
                .toList();
    }
}
