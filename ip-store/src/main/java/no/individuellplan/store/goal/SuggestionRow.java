package no.individuellplan.store.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.goal.Suggestion;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.GoalId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.id.SuggestionId;
import no.individuellplan.store.sql.Found;
import no.individuellplan.store.sql.Ref;
import no.individuellplan.store.sql.Versioned;

@Entity
@Table(name = "suggestion")
class SuggestionRow implements Versioned {
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

    String words;

    UUID by;

    @Column(name = "by_name")
    String byName;

    Instant at;

    @Enumerated(EnumType.STRING)
    Suggestion.State state;

    @Version
    long version;

    static SuggestionRow of(Suggestion suggestion) {
        SuggestionRow row = new SuggestionRow();
        row.id = suggestion.id().value();
        row.plan = suggestion.plan().value();
        row.person = suggestion.person().value();
        row.goal = Ref.of(suggestion.goal());
        row.area = suggestion.area();
        row.words = suggestion.words();
        row.by = suggestion.by().value();
        row.byName = suggestion.byName();
        row.at = suggestion.at();
        row.state = suggestion.state();
        row.version = suggestion.version();
        return row;
    }

    static Suggestion suggestion(Found row) {
        return new Suggestion(
                row.id("id", SuggestionId::new),
                row.id("plan_id", PlanId::new),
                row.id("person_id", PersonId::new),
                row.id("goal_id", GoalId::new),
                row.constant("area", Area.class),
                row.text("words"),
                row.id("by", EmploymentId::new),
                row.text("by_name"),
                row.instant("at"),
                row.constant("state", Suggestion.State.class),
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
