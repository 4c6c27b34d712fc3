package no.individuellplan.web.sharing;

import java.time.Instant;
import no.individuellplan.core.consent.Attested;
import no.individuellplan.core.consent.ConsentEntry.Answer;

/**
 * An answer that has been given.
 *
 * @param unit null when it was about the plan or the coordinator
 * @param attested how, when somebody at work wrote it in; null otherwise
 */
public record EarlierAnswer(
        no.individuellplan.core.consent.ConsentKind kind,
        Answer answer,
        String unit,
        String by,
        Attested attested,
        Instant at) {
    public boolean onPaper() {
        return attested != null && attested.form() == Attested.Form.PAPER;
    }
}
