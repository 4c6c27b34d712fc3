package no.individuellplan.store.coordinator;

import no.individuellplan.core.coordinator.CoordinatorChair;
import no.individuellplan.store.access.Permitted;
import no.individuellplan.store.sql.Question;

/** How the coordinators' chairs are found. */
public final class ChairQuestions {
    public static final Question<CoordinatorChair> OF_PERSON = new Question<>(
            "select * from coordinator_chair where person_id = ?", CoordinatorChairRow::coordinatorChair);

    static final Question<CoordinatorChair> VISIBLE = new Question<>(
            "select * from coordinator_chair where " + Permitted.IN_AREA.formatted("COORDINATION")
                    + " order by person_id",
            CoordinatorChairRow::coordinatorChair);

    private ChairQuestions() {}
}
