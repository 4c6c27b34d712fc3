package no.individuellplan.web.traffic;

import java.time.Instant;

/**
 * Something refused on the wire.
 *
 * @param out the other side refused it; else it was refused here
 * @param type empty when the wire had none
 * @param other the other side by name and HER-id; empty when none was claimed
 */
public record FaultLine(String id, boolean out, String type, String other, String condition, Instant at) {
    public FaultKind kind() {
        return FaultKind.of(condition);
    }

    /** What names the fault to the button that settles it. */
    public String mark() {
        return "fault-" + id;
    }
}
