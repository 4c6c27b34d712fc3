package no.individuellplan.store.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.plan.PlanText;
import no.individuellplan.store.sql.Found;
import no.individuellplan.store.sql.Versioned;

@Entity
@Table(name = "plan_text")
@IdClass(PlanTextKey.class)
class PlanTextRow implements Versioned {
    @Id
    @Column(name = "plan_id")
    UUID plan;

    @Id
    @Enumerated(EnumType.STRING)
    PlanText.Kind kind;

    @Column(name = "person_id")
    UUID person;

    @Enumerated(EnumType.STRING)
    Area area;

    String text;

    @Column(name = "not_relevant")
    String notRelevant;

    UUID by;

    @Column(name = "by_name")
    String byName;

    Instant at;

    @Version
    long version;

    static PlanTextRow of(PlanText text) {
        PlanTextRow row = new PlanTextRow();
        row.plan = text.plan().value();
        row.kind = text.kind();
        row.person = text.person().value();
        row.area = text.kind().area();
        row.text = text.text();
        row.notRelevant = text.notRelevant();
        row.by = text.by();
        row.byName = text.byName();
        row.at = text.at();
        row.version = text.version();
        return row;
    }

    static PlanText planText(Found row) {
        return new PlanText(
                row.id("plan_id", PlanId::new),
                row.id("person_id", PersonId::new),
                row.constant("kind", PlanText.Kind.class),
                row.text("text"),
                row.text("not_relevant"),
                row.uuid("by"),
                row.text("by_name"),
                row.instant("at"),
                row.number("version"));
    }

    @Override
    public Object key() {
        return new PlanTextKey(plan, kind);
    }

    @Override
    public long version() {
        return version;
    }
}
