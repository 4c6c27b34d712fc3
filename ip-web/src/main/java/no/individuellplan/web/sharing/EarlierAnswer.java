package no.individuellplan.web.sharing;

import java.time.Instant;
import no.individuellplan.core.consent.ConsentEntry.Answer;

/** An answer that has been given. @param unit null when it was about the plan or the coordinator */
public record EarlierAnswer(
        no.individuellplan.core.consent.ConsentKind kind, Answer answer, String unit, String by, Instant at) {}
