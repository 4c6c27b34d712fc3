package no.individuellplan.store.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.consent.ConsentRegistration;
import no.individuellplan.core.id.ConsentRegistrationId;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.store.sql.Versioned;

@Entity
@Table(name = "consent_registration")
class ConsentRegistrationRow implements Versioned {
    @Id
    UUID id;

    @Column(name = "person_id")
    UUID person;

    UUID recipient;

    String[] areas;

    String purpose;

    @Column(name = "valid_until")
    LocalDate until;

    UUID giver;

    @Column(name = "text_shown")
    String text;

    @Column(name = "childs_view")
    String childsView;

    @Column(name = "child_objects")
    boolean childObjects;

    @Column(name = "given_on")
    LocalDate givenOn;

    UUID by;

    @Column(name = "by_name")
    String byName;

    UUID colleague;

    @Enumerated(EnumType.STRING)
    ConsentRegistration.State state;

    String reason;

    Instant at;

    @Version
    long version;

    static ConsentRegistrationRow of(ConsentRegistration one) {
        ConsentRegistrationRow row = new ConsentRegistrationRow();
        row.id = one.id().value();
        row.person = one.person().value();
        row.recipient = one.recipient().value();
        row.areas = one.areas().stream().map(Area::name).sorted().toArray(String[]::new);
        row.purpose = one.purpose();
        row.until = one.until();
        row.giver = one.giver().value();
        row.text = one.text();
        row.childsView = one.childsView();
        row.childObjects = one.childObjects();
        row.givenOn = one.givenOn();
        row.by = one.by().value();
        row.byName = one.byName();
        row.colleague = one.colleague().value();
        row.state = one.state();
        row.reason = one.reason();
        row.at = one.at();
        row.version = one.version();
        return row;
    }

    ConsentRegistration registration() {
        return new ConsentRegistration(
                new ConsentRegistrationId(id),
                new PersonId(person),
                new UnitId(recipient),
                Arrays.stream(areas).map(Area::valueOf).collect(Collectors.toSet()),
                purpose,
                until,
                new PersonId(giver),
                text,
                childsView,
                childObjects,
                givenOn,
                new EmploymentId(by),
                byName,
                new EmploymentId(colleague),
                state,
                reason,
                at,
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
