package no.individuellplan.store.plan;

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
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.NeedId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.PlanState;
import no.individuellplan.store.sql.Found;
import no.individuellplan.store.sql.Ref;
import no.individuellplan.store.sql.Versioned;

@Entity
@Table(name = "plan")
class IndividualPlanRow implements Versioned {
    @Id
    UUID id;

    @Column(name = "person_id")
    UUID person;

    @Column(name = "need_id")
    UUID need;

    @Enumerated(EnumType.STRING)
    PlanState state;

    @Column(name = "main_responsibility")
    UUID mainResponsibility;

    @Column(name = "valid_from")
    LocalDate from;

    @Column(name = "valid_until")
    LocalDate until;

    @Column(name = "next_review")
    LocalDate nextReview;

    @Column(name = "paused_until")
    LocalDate pausedUntil;

    @Column(name = "paused_why")
    String pausedWhy;

    @Column(name = "ended_why")
    String endedWhy;

    @Column(name = "opened_at")
    Instant openedAt;

    @Column(name = "touched_at", updatable = false)
    Instant touchedAt;

    @Version
    long version;

    static IndividualPlanRow of(IndividualPlan individualPlan) {
        IndividualPlanRow row = new IndividualPlanRow();
        row.id = individualPlan.id().value();
        row.person = individualPlan.person().value();
        row.need = Ref.of(individualPlan.need());
        row.state = individualPlan.state();
        row.mainResponsibility = individualPlan.mainResponsibility().value();
        row.from = individualPlan.from();
        row.until = individualPlan.until();
        row.nextReview = individualPlan.nextReview();
        row.pausedUntil = individualPlan.pausedUntil();
        row.pausedWhy = individualPlan.pausedWhy();
        row.endedWhy = individualPlan.endedWhy();
        row.openedAt = individualPlan.openedAt();
        row.touchedAt = individualPlan.touchedAt();
        row.version = individualPlan.version();
        return row;
    }

    static IndividualPlan individualPlan(Found row) {
        return new IndividualPlan(
                row.id("id", PlanId::new),
                row.id("person_id", PersonId::new),
                row.id("need_id", NeedId::new),
                row.constant("state", PlanState.class),
                row.id("main_responsibility", AgencyId::new),
                row.date("valid_from"),
                row.date("valid_until"),
                row.date("next_review"),
                row.date("paused_until"),
                row.text("paused_why"),
                row.text("ended_why"),
                row.instant("opened_at"),
                row.instant("touched_at"),
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
