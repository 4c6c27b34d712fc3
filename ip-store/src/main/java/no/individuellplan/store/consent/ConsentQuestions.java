package no.individuellplan.store.consent;

import no.individuellplan.core.consent.ConsentEntry;
import no.individuellplan.core.consent.ConsentRequest;
import no.individuellplan.core.consent.Narrowing;
import no.individuellplan.store.sql.Question;

/** How a person's answers, the questions that wait and what is narrowed are found. */
public final class ConsentQuestions {
    /** Every line of the ledger, oldest first. */
    public static final Question<ConsentEntry> LEDGER = new Question<>(
            "select * from consent_entry where person_id = ? order by at, line", PostgresConsents::entry);

    public static final Question<ConsentRequest> OPEN_REQUESTS = new Question<>(
            "select * from consent_request where person_id = ? and open order by asked_at, id",
            ConsentRequestRow::request);

    /** Oldest first. */
    public static final Question<Narrowing> NARROWINGS =
            new Question<>("select * from narrowing where person_id = ? order by at, line", PostgresNarrowings::line);

    static final Question<ConsentRequest> ONE_REQUEST =
            new Question<>("select * from consent_request where id = ?", ConsentRequestRow::request);

    private ConsentQuestions() {}
}
