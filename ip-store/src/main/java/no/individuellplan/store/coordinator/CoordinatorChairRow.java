package no.individuellplan.store.coordinator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.individuellplan.core.coordinator.CoordinatorChair;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.store.sql.Found;
import no.individuellplan.store.sql.Ref;
import no.individuellplan.store.sql.Versioned;

@Entity
@Table(name = "coordinator_chair")
class CoordinatorChairRow implements Versioned {
    @Id
    @Column(name = "person_id")
    UUID person;

    @Column(name = "unit_id")
    UUID unit;

    UUID holder;

    @Column(name = "holder_since")
    Instant holderSince;

    UUID asked;

    @Column(name = "asked_at")
    Instant askedAt;

    @Column(name = "stand_in")
    UUID standIn;

    @Column(name = "stand_in_from")
    LocalDate standInFrom;

    @Column(name = "stand_in_until")
    LocalDate standInUntil;

    @Version
    long version;

    static CoordinatorChairRow of(CoordinatorChair coordinatorChair) {
        CoordinatorChairRow row = new CoordinatorChairRow();
        row.person = coordinatorChair.person().value();
        row.unit = coordinatorChair.unit().value();
        row.holder = Ref.of(coordinatorChair.holder());
        row.holderSince = coordinatorChair.holderSince();
        row.asked = Ref.of(coordinatorChair.asked());
        row.askedAt = coordinatorChair.askedAt();
        row.standIn = Ref.of(coordinatorChair.standIn());
        row.standInFrom = coordinatorChair.standInFrom();
        row.standInUntil = coordinatorChair.standInUntil();
        row.version = coordinatorChair.version();
        return row;
    }

    static CoordinatorChair coordinatorChair(Found row) {
        return new CoordinatorChair(
                row.id("person_id", PersonId::new),
                row.id("unit_id", UnitId::new),
                row.id("holder", EmploymentId::new),
                row.instant("holder_since"),
                row.id("asked", EmploymentId::new),
                row.instant("asked_at"),
                row.id("stand_in", EmploymentId::new),
                row.date("stand_in_from"),
                row.date("stand_in_until"),
                row.number("version"));
    }

    @Override
    public Object key() {
        return person;
    }

    @Override
    public long version() {
        return version;
    }
}
