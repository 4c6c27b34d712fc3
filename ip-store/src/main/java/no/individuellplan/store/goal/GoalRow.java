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
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.id.GoalId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.store.sql.Found;
import no.individuellplan.store.sql.Ref;
import no.individuellplan.store.sql.Versioned;

@Entity
@Table(name = "goal")
class GoalRow implements Versioned {
    @Id
    UUID id;

    @Column(name = "plan_id")
    UUID plan;

    @Column(name = "person_id")
    UUID person;

    @Column(name = "parent_id")
    UUID parent;

    @Enumerated(EnumType.STRING)
    Area area;

    String words;

    String why;

    @Column(name = "worded_by")
    UUID wordedBy;

    boolean reached;

    int position;

    @Column(name = "changed_at")
    Instant changedAt;

    @Version
    long version;

    static GoalRow of(Goal goal) {
        GoalRow row = new GoalRow();
        row.id = goal.id().value();
        row.plan = goal.plan().value();
        row.person = goal.person().value();
        row.parent = Ref.of(goal.parent());
        row.area = goal.area();
        row.words = goal.words();
        row.why = goal.why();
        row.wordedBy = goal.wordedBy().value();
        row.reached = goal.reached();
        row.position = goal.position();
        row.changedAt = goal.changedAt();
        row.version = goal.version();
        return row;
    }

    static Goal goal(Found row) {
        return new Goal(
                row.id("id", GoalId::new),
                row.id("plan_id", PlanId::new),
                row.id("person_id", PersonId::new),
                row.id("parent_id", GoalId::new),
                row.constant("area", Area.class),
                row.text("words"),
                row.text("why"),
                row.id("worded_by", PersonId::new),
                row.truth("reached"),
                row.count("position"),
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
