package no.individuellplan.store.participant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.ParticipantId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.store.sql.Found;
import no.individuellplan.store.sql.Ref;
import no.individuellplan.store.sql.Versioned;

@Entity
@Table(name = "participant")
class ParticipantRow implements Versioned {
    @Id
    UUID id;

    @Column(name = "plan_id")
    UUID plan;

    @Column(name = "person_id")
    UUID person;

    @Column(name = "unit_id")
    UUID unit;

    String role;

    @Enumerated(EnumType.STRING)
    Participant.State state;

    UUID contact;

    String reason;

    @Column(name = "changed_at")
    Instant changedAt;

    @Version
    long version;

    static ParticipantRow of(Participant participant) {
        ParticipantRow row = new ParticipantRow();
        row.id = participant.id().value();
        row.plan = participant.plan().value();
        row.person = participant.person().value();
        row.unit = participant.unit().value();
        row.role = participant.role();
        row.state = participant.state();
        row.contact = Ref.of(participant.contact());
        row.reason = participant.reason();
        row.changedAt = participant.changedAt();
        row.version = participant.version();
        return row;
    }

    static Participant participant(Found row) {
        return new Participant(
                row.id("id", ParticipantId::new),
                row.id("plan_id", PlanId::new),
                row.id("person_id", PersonId::new),
                row.id("unit_id", UnitId::new),
                row.text("role"),
                row.constant("state", Participant.State.class),
                row.id("contact", EmploymentId::new),
                row.text("reason"),
                row.instant("changed_at"),
                row.number("version"));
    }

    @Override
    public Object key() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }
}
