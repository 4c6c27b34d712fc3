package no.individuellplan.store.participant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import no.individuellplan.core.id.ContributionId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.participant.Contribution;
import no.individuellplan.store.sql.Found;
import no.individuellplan.store.sql.Ref;
import no.individuellplan.store.sql.Versioned;

@Entity
@Table(name = "contribution")
class ContributionRow implements Versioned {
    @Id
    UUID id;

    @Column(name = "plan_id")
    UUID plan;

    @Column(name = "person_id")
    UUID person;

    @Column(name = "unit_id")
    UUID unit;

    String who;

    String text;

    @Version
    long version;

    static ContributionRow of(Contribution contribution) {
        ContributionRow row = new ContributionRow();
        row.id = contribution.id().value();
        row.plan = contribution.plan().value();
        row.person = contribution.person().value();
        row.unit = Ref.of(contribution.unit());
        row.who = contribution.who();
        row.text = contribution.text();
        row.version = contribution.version();
        return row;
    }

    static Contribution contribution(Found row) {
        return new Contribution(
                row.id("id", ContributionId::new),
                row.id("plan_id", PlanId::new),
                row.id("person_id", PersonId::new),
                row.id("unit_id", UnitId::new),
                row.text("who"),
                row.text("text"),
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
