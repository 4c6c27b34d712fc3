package no.individuellplan.store.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.person.DecisionCompetence;
import no.individuellplan.core.person.DecisionCompetence.Matter;
import no.individuellplan.core.person.NationalId;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;
import no.individuellplan.core.person.Representation;
import no.individuellplan.store.access.ActsFor;
import no.individuellplan.store.access.CloseFamily;
import no.individuellplan.store.access.SystemView;
import no.individuellplan.store.sql.Found;
import no.individuellplan.store.sql.Rows;
import no.individuellplan.store.sql.Sql;

@ApplicationScoped
class PostgresPersons implements Persons {
    private static final String HOLDS = " and valid_from <= ? and (valid_until is null or valid_until >= ?)";

    private static final String DECISIONS = """
            select d.*, (select min(r.decided_on) from decision_competence r
                where r.person_id = d.person_id and r.regained and r.line > d.line) as ended_on
            from decision_competence d where d.person_id = ? and not d.regained and d.decided_on <= ? and d.review_on >= ?
            order by d.decided_on desc, d.line desc
            """;

    private final Rows rows;
    private final Sql sql;
    private final NationalIds numbers;
    private final CloseFamily closeFamily;
    private final SystemView systemView;
    private final Clock clock;

    PostgresPersons(
            Rows rows, Sql sql, NationalIds numbers, CloseFamily closeFamily, SystemView systemView, Clock clock) {
        this.rows = rows;
        this.sql = sql;
        this.numbers = numbers;
        this.closeFamily = closeFamily;
        this.systemView = systemView;
        this.clock = clock;
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return sql.first(PersonQuestions.ONE, id);
    }

    @Override
    public Optional<Person> recognise(NationalId nationalId) {
        return systemView.see(() -> numbers.holder(nationalId).flatMap(this::find));
    }

    @Override
    public Optional<String> nameOf(PersonId id) {
        return systemView.first(PersonQuestions.ONE, id).map(Person::name);
    }

    @Override
    public void add(Person person) {
        systemView.run(() -> {
            rows.add(PersonRow.of(person));
            numbers.addNew(person);
        });
    }

    @Override
    public void save(Person person) {
        rows.save(PersonRow.of(person));
        numbers.addNew(person);
    }

    @Override
    public List<Representation> representativesOf(PersonId person, LocalDate date) {
        return systemView.see(() -> sql.list(
                "select * from " + ActsFor.TABLE + " r where person_id = ?" + HOLDS + " order by representative_id",
                PostgresPersons::representation,
                person,
                date,
                date));
    }

    @Override
    public List<Representation> representativesFrom(PersonId person, LocalDate date) {
        return systemView.see(() -> sql.list(
                "select * from " + ActsFor.TABLE
                        + " r where person_id = ? and (valid_until is null or valid_until >= ?)"
                        + " order by representative_id, valid_from",
                PostgresPersons::representation,
                person,
                date));
    }

    @Override
    public List<Representation> representedBy(PersonId representative, LocalDate date) {
        return sql.list(
                "select * from " + ActsFor.TABLE + " r where representative_id = ?" + HOLDS + " order by person_id",
                PostgresPersons::representation,
                representative,
                date,
                date);
    }

    @Override
    public void add(Representation representation) {
        systemView.run(() -> sql.run(
                "insert into representation (person_id, representative_id, kind, scope, valid_from, valid_until)"
                        + " values (?, ?, ?, ?, ?, ?)",
                representation.represented(),
                representation.representative(),
                representation.kind(),
                representation.scope(),
                representation.from(),
                representation.until()));
    }

    @Override
    public boolean areFamily(PersonId one, PersonId other) {
        return familyOf(one).contains(other);
    }

    @Override
    public Set<PersonId> familyOf(PersonId person) {
        return systemView.see(() -> closeFamily.of(person, LocalDate.now(clock)));
    }

    @Override
    public void addFamily(PersonId one, PersonId other) {
        systemView.run(() -> sql.run(
                "insert into family (person_id, other_id) values (?, ?), (?, ?) on conflict do nothing",
                one,
                other,
                other,
                one));
    }

    @Override
    public void add(DecisionCompetence decision) {
        systemView.run(() -> sql.run(
                "insert into decision_competence (person_id, author, reason, shown_to, decided_on, review_on, matters)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                decision.person(),
                decision.author(),
                decision.reason(),
                decision.shownTo(),
                decision.decidedOn(),
                decision.reviewOn(),
                decision.matters()));
    }

    @Override
    public List<DecisionCompetence> decisionsOnCompetence(PersonId person, LocalDate date) {
        return systemView.see(() -> sql.list(DECISIONS, PostgresPersons::decision, person, date, date)).stream()
                .filter(decision -> decision.holdsOn(date))
                .toList();
    }

    @Override
    public void endLackOfCompetence(PersonId person, LocalDate today, EmploymentId by, String why) {
        systemView.run(() -> sql.run(
                "insert into decision_competence (person_id, author, reason, decided_on, review_on, matters, regained)"
                        + " values (?, ?, ?, ?, ?, '{}', true)",
                person,
                by,
                why,
                today,
                today));
    }

    private static Representation representation(Found found) {
        return new Representation(
                found.id("person_id", PersonId::new),
                found.id("representative_id", PersonId::new),
                found.constant("kind", Representation.Kind.class),
                found.texts("scope").stream().map(Representation.Scope::valueOf).collect(Collectors.toSet()),
                found.date("valid_from"),
                found.date("valid_until"),
                found.texts("parts").stream().map(Representation.Part::valueOf).collect(Collectors.toSet()),
                found.text("ground") == null ? null : found.constant("ground", Representation.Ground.class));
    }

    private static DecisionCompetence decision(Found found) {
        return new DecisionCompetence(
                found.id("person_id", PersonId::new),
                found.id("author", EmploymentId::new),
                found.text("reason"),
                found.text("shown_to"),
                found.date("decided_on"),
                found.date("review_on"),
                found.texts("matters").stream().map(Matter::valueOf).collect(Collectors.toSet()),
                found.date("ended_on"));
    }
}
