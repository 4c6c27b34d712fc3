package no.individuellplan.store.measure;

import no.individuellplan.core.measure.Measure;
import no.individuellplan.store.access.Permitted;
import no.individuellplan.store.sql.Question;

/** How measures are found. */
public final class MeasureQuestions {
    public static final Question<Measure> OF_PLAN =
            new Question<>("select * from measure where plan_id = ? order by id", MeasureRow::measure);

    static final Question<Measure> ONE = new Question<>("select * from measure where id = ?", MeasureRow::measure);

    static final Question<Measure> VISIBLE = new Question<>(
            "select * from measure where " + Permitted.IN_ANY_AREA + " order by valid_until, id", MeasureRow::measure);

    private MeasureQuestions() {}
}
