package no.individuellplan.store.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.consent.Attested;
import no.individuellplan.core.consent.ConsentEntry;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.consent.ConsentLedger;
import no.individuellplan.core.consent.ConsentRequest;
import no.individuellplan.core.consent.Consents;
import no.individuellplan.core.id.ConsentId;
import no.individuellplan.core.id.ConsentRequestId;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.store.access.SystemView;
import no.individuellplan.store.sql.Found;
import no.individuellplan.store.sql.Rows;
import no.individuellplan.store.sql.Sql;

@ApplicationScoped
class PostgresConsents implements Consents {
    private static final String INSERT = """
            insert into consent_entry (id, person_id, kind, answer, by_person, capacity, required, recipient, areas,
                purpose, valid_from, valid_until, text_shown, childs_view, at, rules, facts, form, registrar, registrar_name,
                witness, given_on, meeting)
            values (?, ?, ?, ?, ?, ?, ?::uuid[], ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Rows rows;
    private final Sql sql;
    private final SystemView systemView;

    PostgresConsents(Rows rows, Sql sql, SystemView systemView) {
        this.rows = rows;
        this.sql = sql;
        this.systemView = systemView;
    }

    @Override
    public void add(ConsentEntry entry) {
        Optional<Attested> how = Optional.ofNullable(entry.attested());
        sql.run(
                INSERT,
                entry.id(),
                entry.person(),
                entry.kind(),
                entry.answer(),
                entry.by(),
                entry.capacity(),
                entry.required(),
                entry.recipient(),
                entry.areas(),
                entry.purpose(),
                entry.from(),
                entry.until(),
                entry.textShown(),
                entry.childsView(),
                entry.at(),
                entry.rules(),
                entry.facts(),
                how.map(Attested::form).orElse(null),
                how.map(Attested::registrar).orElse(null),
                how.map(Attested::registrarName).orElse(null),
                how.map(Attested::witness).orElse(null),
                how.map(Attested::givenOn).orElse(null),
                how.map(Attested::meeting).orElse(null));
    }

    @Override
    public ConsentLedger ledgerOf(PersonId person) {
        return new ConsentLedger(systemView.list(ConsentQuestions.LEDGER, person));
    }

    @Override
    public void add(ConsentRequest request) {
        rows.add(ConsentRequestRow.of(request));
    }

    @Override
    public void close(ConsentRequest request) {
        rows.save(ConsentRequestRow.of(request).closed());
    }

    @Override
    public Optional<ConsentRequest> findRequest(ConsentRequestId id) {
        return sql.first(ConsentQuestions.ONE_REQUEST, id);
    }

    @Override
    public List<ConsentRequest> openRequests(PersonId person) {
        return sql.list(ConsentQuestions.OPEN_REQUESTS, person);
    }

    static ConsentEntry entry(Found found) {
        return new ConsentEntry(
                found.id("id", ConsentId::new),
                found.id("person_id", PersonId::new),
                found.constant("kind", ConsentKind.class),
                found.constant("answer", ConsentEntry.Answer.class),
                found.id("by_person", PersonId::new),
                found.constant("capacity", ConsentEntry.Capacity.class),
                found.uuids("required").stream().map(PersonId::new).collect(Collectors.toSet()),
                found.id("recipient", UnitId::new),
                found.texts("areas").stream().map(Area::valueOf).collect(Collectors.toSet()),
                found.text("purpose"),
                found.date("valid_from"),
                found.date("valid_until"),
                found.text("text_shown"),
                found.text("childs_view"),
                attested(found),
                found.instant("at"),
                found.text("rules"),
                found.text("facts"));
    }

    private static Attested attested(Found found) {
        return found.text("form") == null
                ? null
                : new Attested(
                        found.constant("form", Attested.Form.class),
                        found.id("registrar", EmploymentId::new),
                        found.text("registrar_name"),
                        found.text("witness"),
                        found.date("given_on"),
                        found.text("meeting"));
    }
}
