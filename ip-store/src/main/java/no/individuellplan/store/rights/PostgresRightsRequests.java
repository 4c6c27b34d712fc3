package no.individuellplan.store.rights;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.RightsRequestId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.rights.RightsCase;
import no.individuellplan.core.rights.RightsRequest;
import no.individuellplan.core.rights.RightsRequests;
import no.individuellplan.core.rights.RightsStep;
import no.individuellplan.core.rights.rules.ComplaintAbout;
import no.individuellplan.core.rights.rules.DeletionGround;
import no.individuellplan.store.access.SystemView;
import no.individuellplan.store.sql.Found;
import no.individuellplan.store.sql.Sql;

@ApplicationScoped
class PostgresRightsRequests implements RightsRequests {
    /** Row-level security shows the permits of whoever acts, and no others. */
    private static final String HELD =
            "(select p.item from permit p where p.area = 'RIGHTS' and p.may = 'WRITE' and p.item is not null)";

    private final Sql sql;
    private final SystemView systemView;

    PostgresRightsRequests(Sql sql, SystemView systemView) {
        this.sql = sql;
        this.systemView = systemView;
    }

    @Override
    public void add(RightsRequest one) {
        systemView.run(() -> sql.run(
                "insert into rights_request (id, person_id, kind, about, item, area, quoted, ground, decided_by, unit_id, words, sender,"
                        + " sender_name, authority, known_on, late, sent_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                one.id(),
                one.person(),
                one.kind(),
                one.about(),
                one.item(),
                one.area(),
                one.quoted(),
                one.ground(),
                one.decidedBy(),
                one.unit(),
                one.words(),
                one.sender(),
                one.senderName(),
                one.authority(),
                one.knownOn(),
                one.late(),
                one.sentAt()));
    }

    @Override
    public void add(RightsStep step) {
        sql.run(
                "insert into rights_step (id, request_id, person_id, kind, words, until, by, by_name, organisation, at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                step.id(),
                step.request(),
                step.person(),
                step.kind(),
                step.words(),
                step.until(),
                step.by(),
                step.byName(),
                step.organisation(),
                step.at());
    }

    @Override
    public Optional<RightsCase> find(RightsRequestId id) {
        return cases("id = ?", "request_id = ?", "sent_at", id).stream().findFirst();
    }

    @Override
    public List<RightsCase> of(PersonId person) {
        return cases("person_id = ?", "person_id = ?", "sent_at desc", person);
    }

    @Override
    public List<RightsCase> toAnswer() {
        return cases("id in " + HELD, "request_id in " + HELD, "sent_at");
    }

    private List<RightsCase> cases(String which, String whichSteps, String order, Object... values) {
        Map<RightsRequestId, List<RightsStep>> steps = sql
                .list(
                        "select * from rights_step where " + whichSteps + " order by line",
                        PostgresRightsRequests::step,
                        values)
                .stream()
                .collect(Collectors.groupingBy(RightsStep::request));
        return sql
                .list(
                        "select * from rights_request where " + which + " order by " + order,
                        PostgresRightsRequests::request,
                        values)
                .stream()
                .map(one -> new RightsCase(one, steps.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static RightsRequest request(Found found) {
        return new RightsRequest(
                found.id("id", RightsRequestId::new),
                found.id("person_id", PersonId::new),
                found.constant("kind", RightsRequest.Kind.class),
                found.constant("about", ComplaintAbout.class),
                found.uuid("item"),
                found.constant("area", Area.class),
                found.text("quoted"),
                found.constant("ground", DeletionGround.class),
                found.id("decided_by", UnitId::new),
                found.id("unit_id", UnitId::new),
                found.text("words"),
                found.id("sender", PersonId::new),
                found.text("sender_name"),
                found.text("authority"),
                found.date("known_on"),
                found.truth("late"),
                found.instant("sent_at"));
    }

    private static RightsStep step(Found found) {
        return new RightsStep(
                found.uuid("id"),
                found.id("request_id", RightsRequestId::new),
                found.id("person_id", PersonId::new),
                found.constant("kind", RightsStep.Kind.class),
                found.text("words"),
                found.date("until"),
                found.id("by", EmploymentId::new),
                found.text("by_name"),
                found.text("organisation"),
                found.instant("at"));
    }
}
