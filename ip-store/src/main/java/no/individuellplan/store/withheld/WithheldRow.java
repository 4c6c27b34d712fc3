package no.individuellplan.store.withheld;

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
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.WithheldId;
import no.individuellplan.core.withheld.Withheld;
import no.individuellplan.store.sql.Ref;
import no.individuellplan.store.sql.Versioned;

@Entity
@Table(name = "withheld")
class WithheldRow implements Versioned {
    @Id
    UUID id;

    @Column(name = "person_id")
    UUID person;

    @Enumerated(EnumType.STRING)
    Area area;

    UUID item;

    @Column(name = "from_person")
    UUID from;

    @Enumerated(EnumType.STRING)
    @Column(name = "by_whom")
    Withheld.By by;

    UUID actor;

    @Column(name = "actor_name")
    String actorName;

    String reason;

    Instant since;

    @Column(name = "review_on")
    LocalDate reviewOn;

    String reviewed;

    @Column(name = "reviewer_name")
    String reviewerName;

    @Column(name = "lifted_at")
    Instant liftedAt;

    @Column(name = "lifted_why")
    String liftedWhy;

    @Version
    long version;

    static WithheldRow of(Withheld one) {
        WithheldRow row = new WithheldRow();
        row.id = one.id().value();
        row.person = one.person().value();
        row.area = one.area();
        row.item = one.item();
        row.from = Ref.of(one.from());
        row.by = one.by();
        row.actor = one.actor();
        row.actorName = one.actorName();
        row.reason = one.reason();
        row.since = one.since();
        row.reviewOn = one.reviewOn();
        row.reviewed = one.reviewed();
        row.reviewerName = one.reviewerName();
        row.liftedAt = one.liftedAt();
        row.liftedWhy = one.liftedWhy();
        row.version = one.version();
        return row;
    }

    Withheld withheld() {
        return new Withheld(
                new WithheldId(id),
                new PersonId(person),
                area,
                item,
                Ref.to(from, PersonId::new),
                by,
                actor,
                actorName,
                reason,
                since,
                reviewOn,
                reviewed,
                reviewerName,
                liftedAt,
                liftedWhy,
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
