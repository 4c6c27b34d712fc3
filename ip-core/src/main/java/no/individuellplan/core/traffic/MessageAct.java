package no.individuellplan.core.traffic;

import java.time.Instant;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.id.EmploymentId;

/** What an operator did with a message. Kept for good. @param why null when nothing was said */
public record MessageAct(EMessageId message, Kind kind, Instant at, EmploymentId by, String byName, String why) {
    public enum Kind {
        TRIED_NOW,
        SET_ASIDE,
        TAKEN_BACK
    }
}
