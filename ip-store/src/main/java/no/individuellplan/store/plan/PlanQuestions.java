package no.individuellplan.store.plan;

import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.PlanText;
import no.individuellplan.core.plan.PlanVersion;
import no.individuellplan.core.plan.Plans.Responsibility;
import no.individuellplan.store.access.Permitted;
import no.individuellplan.store.sql.Question;

/** How plans, their texts and their past are found. */
final class PlanQuestions {
    static final Question<IndividualPlan> ONE =
            new Question<>("select * from plan where id = ?", IndividualPlanRow::individualPlan);

    static final Question<IndividualPlan> OPEN = new Question<>(
            "select * from plan where person_id = ? and state <> 'ENDED'", IndividualPlanRow::individualPlan);

    static final Question<IndividualPlan> VISIBLE = new Question<>(
            "select * from plan where " + Permitted.IN_AREA.formatted("PLAN") + " order by opened_at, id",
            IndividualPlanRow::individualPlan);

    static final Question<PlanText> TEXTS =
            new Question<>("select * from plan_text where plan_id = ?", PlanTextRow::planText);

    static final Question<PlanText> ONE_TEXT =
            new Question<>("select * from plan_text where plan_id = ? and kind = ?", PlanTextRow::planText);

    /** Newest first. */
    static final Question<PlanVersion> VERSIONS = new Question<>(
            "select plan_id, number, at, by, by_name, why from plan_version where plan_id = ? order by number desc",
            PlanVersions::version);

    /** Oldest first. */
    static final Question<Responsibility> RESPONSIBILITIES = new Question<>(
            "select * from responsibility where plan_id = ? order by since", PostgresPlans::responsibility);

    private PlanQuestions() {}
}
