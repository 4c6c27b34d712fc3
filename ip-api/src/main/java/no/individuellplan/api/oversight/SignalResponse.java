package no.individuellplan.api.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.individuellplan.core.oversight.Signal;
import no.individuellplan.core.oversight.rules.Outcome;
import no.individuellplan.core.oversight.rules.SignalKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param who the one at work, as the log has it
 * @param day Europe/Oslo
 * @param times how many lines of the log lie behind it
 * @param stands what the newest decision says; left out while nobody has looked
 */
@Schema(description = "A sign of odd access; no verdict. Names staff, and nobody they looked at.")
public record SignalResponse(
        UUID id, SignalKind kind, String who, LocalDate day, int times, Instant foundAt, Outcome stands) {

    static SignalResponse of(Signal signal) {
        return new SignalResponse(
                signal.id().value(),
                signal.kind(),
                signal.actorName(),
                signal.day(),
                signal.times(),
                signal.foundAt(),
                signal.stands());
    }
}
