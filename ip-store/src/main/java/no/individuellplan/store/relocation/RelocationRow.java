package no.individuellplan.store.relocation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.id.RelocationId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.relocation.Relocation;
import no.individuellplan.store.sql.Versioned;

@Entity
@Table(name = "relocation")
class RelocationRow implements Versioned {
    @Id
    UUID id;

    @Column(name = "person_id")
    UUID person;

    @Column(name = "plan_id")
    UUID plan;

    @Column(name = "from_unit")
    UUID from;

    @Column(name = "to_unit")
    UUID to;

    @Column(name = "moving_on")
    LocalDate movingOn;

    @Column(name = "overlap_days")
    int overlapDays;

    @Enumerated(EnumType.STRING)
    Relocation.State state;

    @Column(name = "proposed_by")
    String proposedBy;

    Instant at;

    @Column(name = "waiting_since")
    LocalDate waitingSince;

    @Column(name = "former_coordinator")
    UUID formerCoordinator;

    @Column(name = "handled_by")
    String handledBy;

    @Column(name = "taken_over_on")
    LocalDate takenOverOn;

    @Column(name = "handed_over_by")
    LocalDate handedOverBy;

    String reason;

    @Version
    long version;

    static RelocationRow of(Relocation one) {
        RelocationRow row = new RelocationRow();
        row.id = one.id().value();
        row.person = one.person().value();
        row.plan = one.plan().value();
        row.from = one.from().value();
        row.to = one.to().value();
        row.movingOn = one.movingOn();
        row.overlapDays = one.overlapDays();
        row.state = one.state();
        row.proposedBy = one.proposedBy();
        row.at = one.at();
        row.waitingSince = one.waitingSince();
        row.formerCoordinator =
                one.formerCoordinator() == null ? null : one.formerCoordinator().value();
        row.handledBy = one.handledBy();
        row.takenOverOn = one.takenOverOn();
        row.handedOverBy = one.handedOverBy();
        row.reason = one.reason();
        row.version = one.version();
        return row;
    }

    Relocation relocation() {
        return new Relocation(
                new RelocationId(id),
                new PersonId(person),
                new PlanId(plan),
                new UnitId(from),
                new UnitId(to),
                movingOn,
                overlapDays,
                state,
                proposedBy,
                at,
                waitingSince,
                formerCoordinator == null ? null : new EmploymentId(formerCoordinator),
                handledBy,
                takenOverOn,
                handedOverBy,
                reason,
                version);
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
