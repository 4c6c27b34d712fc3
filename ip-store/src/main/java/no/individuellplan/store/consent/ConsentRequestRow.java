package no.individuellplan.store.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.consent.ConsentRequest;
import no.individuellplan.core.id.ConsentRequestId;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.store.sql.Found;
import no.individuellplan.store.sql.Ref;
import no.individuellplan.store.sql.Versioned;

@Entity
@Table(name = "consent_request")
class ConsentRequestRow implements Versioned {
    @Id
    UUID id;

    @Column(name = "person_id")
    UUID person;

    UUID recipient;

    String[] areas;

    String purpose;

    @Column(name = "valid_until")
    LocalDate until;

    @Column(name = "asked_by")
    UUID askedBy;

    @Column(name = "asked_at")
    Instant askedAt;

    boolean open;

    @Version
    long version;

    static ConsentRequestRow of(ConsentRequest request) {
        ConsentRequestRow row = new ConsentRequestRow();
        row.id = request.id().value();
        row.person = request.person().value();
        row.recipient = request.recipient().value();
        row.areas = request.areas().stream().map(Area::name).sorted().toArray(String[]::new);
        row.purpose = request.purpose();
        row.until = request.until();
        row.askedBy = Ref.of(request.askedBy());
        row.askedAt = request.askedAt();
        row.open = request.open();
        row.version = request.version();
        return row;
    }

    ConsentRequestRow closed() {
        open = false;
        return this;
    }

    static ConsentRequest request(Found row) {
        return new ConsentRequest(
                row.id("id", ConsentRequestId::new),
                row.id("person_id", PersonId::new),
                row.id("recipient", UnitId::new),
                row.texts("areas").stream().map(Area::valueOf).collect(Collectors.toSet()),
                row.text("purpose"),
                row.date("valid_until"),
                row.id("asked_by", EmploymentId::new),
                row.instant("asked_at"),
                row.truth("open"),
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
