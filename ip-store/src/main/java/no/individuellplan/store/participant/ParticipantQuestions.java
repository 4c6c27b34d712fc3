package no.individuellplan.store.participant;

import no.individuellplan.core.participant.Contribution;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.store.access.Permitted;
import no.individuellplan.store.sql.Question;

/** How participants and what they contribute are found. */
public final class ParticipantQuestions {
    public static final Question<Participant> OF_PLAN =
            new Question<>("select * from participant where plan_id = ? order by id", ParticipantRow::participant);

    public static final Question<Contribution> CONTRIBUTIONS_OF_PLAN =
            new Question<>("select * from contribution where plan_id = ? order by id", ContributionRow::contribution);

    static final Question<Participant> ONE =
            new Question<>("select * from participant where id = ?", ParticipantRow::participant);

    static final Question<Participant> OF_PERSON =
            new Question<>("select * from participant where person_id = ? order by id", ParticipantRow::participant);

    static final Question<Participant> VISIBLE = new Question<>(
            "select * from participant where " + Permitted.IN_AREA.formatted("PLAN") + " order by id",
            ParticipantRow::participant);

    private ParticipantQuestions() {}
}
