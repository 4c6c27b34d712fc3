package no.individuellplan.store.need;

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
import no.individuellplan.core.id.NeedId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.need.Need;
import no.individuellplan.core.need.NeedState;
import no.individuellplan.store.sql.Ref;
import no.individuellplan.store.sql.Versioned;

@Entity
@Table(name = "need")
class NeedRow implements Versioned {
    @Id
    UUID id;

    @Column(name = "person_id")
    UUID person;

    @Column(name = "receiving_unit")
    UUID receivingUnit;

    @Column(name = "copy_unit")
    UUID copyUnit;

    @Enumerated(EnumType.STRING)
    NeedState state;

    @Column(name = "reported_at")
    Instant reportedAt;

    String assessment;

    @Column(name = "offered_at")
    Instant offeredAt;

    @Column(name = "declined_reason")
    String declinedReason;

    @Column(name = "coordinator_wanted")
    boolean coordinatorWanted;

    @Column(name = "ask_again_on")
    LocalDate askAgainOn;

    @Version
    long version;

    static NeedRow of(Need need) {
        NeedRow row = new NeedRow();
        row.id = need.id().value();
        row.person = need.person().value();
        row.receivingUnit = need.receivingUnit().value();
        row.copyUnit = Ref.of(need.copyUnit());
        row.state = need.state();
        row.reportedAt = need.reportedAt();
        row.assessment = need.assessment();
        row.offeredAt = need.offeredAt();
        row.declinedReason = need.declinedReason();
        row.coordinatorWanted = need.coordinatorWanted();
        row.askAgainOn = need.askAgainOn();
        row.version = need.version();
        return row;
    }

    Need need() {
        return new Need(
                new NeedId(id),
                new PersonId(person),
                new UnitId(receivingUnit),
                Ref.to(copyUnit, UnitId::new),
                state,
                reportedAt,
                assessment,
                offeredAt,
                declinedReason,
                coordinatorWanted,
                askAgainOn,
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
