package no.individuellplan.store.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.GoalId;
import no.individuellplan.core.id.MeasureId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.measure.MeasureState;
import no.individuellplan.store.sql.Found;
import no.individuellplan.store.sql.Ref;
import no.individuellplan.store.sql.Versioned;

@Entity
@Table(name = "measure")
class MeasureRow implements Versioned {
    @Id
    UUID id;

    @Column(name = "plan_id")
    UUID plan;

    @Column(name = "person_id")
    UUID person;

    @Column(name = "goal_id")
    UUID goal;

    @Enumerated(EnumType.STRING)
    Area area;

    @Column(name = "unit_id")
    UUID unit;

    String what;

    String how;

    String extent;

    @Column(name = "valid_from")
    LocalDate from;

    @Column(name = "valid_until")
    LocalDate until;

    String decision;

    @Enumerated(EnumType.STRING)
    MeasureState state;

    String asked;

    String reason;

    @Column(name = "answered_by")
    UUID answeredBy;

    @Version
    long version;

    static MeasureRow of(Measure measure) {
        MeasureRow row = new MeasureRow();
        row.id = measure.id().value();
        row.plan = measure.plan().value();
        row.person = measure.person().value();
        row.goal = Ref.of(measure.goal());
        row.area = measure.area();
        row.unit = Ref.of(measure.unit());
        row.what = measure.what();
        row.how = measure.how();
        row.extent = measure.extent();
        row.from = measure.from();
        row.until = measure.until();
        row.decision = measure.decision();
        row.state = measure.state();
        row.asked = measure.asked();
        row.reason = measure.reason();
        row.answeredBy = Ref.of(measure.answeredBy());
        row.version = measure.version();
        return row;
    }

    static Measure measure(Found row) {
        return new Measure(
                row.id("id", MeasureId::new),
                row.id("plan_id", PlanId::new),
                row.id("person_id", PersonId::new),
                row.id("goal_id", GoalId::new),
                row.constant("area", Area.class),
                row.id("unit_id", UnitId::new),
                row.text("what"),
                row.text("how"),
                row.text("extent"),
                row.date("valid_from"),
                row.date("valid_until"),
                row.text("decision"),
                row.constant("state", MeasureState.class),
                row.text("asked"),
                row.text("reason"),
                row.id("answered_by", EmploymentId::new),
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
