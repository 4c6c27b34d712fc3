package no.individuellplan.store.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.emergency.Emergencies;
import no.individuellplan.core.emergency.EmergencyAccess;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.store.access.SystemView;
import no.individuellplan.store.sql.Found;
import no.individuellplan.store.sql.Sql;

@ApplicationScoped
class PostgresEmergencies implements Emergencies {
    private final Sql sql;
    private final SystemView systemView;

    PostgresEmergencies(Sql sql, SystemView systemView) {
        this.sql = sql;
        this.systemView = systemView;
    }

    @Override
    public void add(EmergencyAccess opened) {
        systemView.run(() -> sql.run(
                "insert into emergency_access (id, person_id, employment_id, by_name, organisation, areas, reason, despite,"
                        + " opened_at, ends_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                opened.id(),
                opened.person(),
                opened.by(),
                opened.byName(),
                opened.organisation(),
                opened.areas(),
                opened.reason(),
                opened.despite(),
                opened.openedAt(),
                opened.endsAt()));
    }

    @Override
    public List<EmergencyAccess> of(PersonId person) {
        return sql.list(
                "select * from emergency_access where person_id = ? order by opened_at desc",
                PostgresEmergencies::opened,
                person);
    }

    @Override
    public List<Opening> openedSince(PersonId person, Instant since) {
        return systemView.see(() -> sql.list(
                "select id, opened_at from emergency_access where person_id = ? and opened_at > ? order by opened_at",
                found -> new Opening(found.uuid("id"), found.instant("opened_at")),
                person,
                since));
    }

    private static EmergencyAccess opened(Found found) {
        return new EmergencyAccess(
                found.uuid("id"),
                found.id("person_id", PersonId::new),
                found.id("employment_id", EmploymentId::new),
                found.text("by_name"),
                found.text("organisation"),
                found.texts("areas").stream().map(Area::valueOf).collect(Collectors.toSet()),
                found.text("reason"),
                found.text("despite"),
                found.instant("opened_at"),
                found.instant("ends_at"));
    }
}
