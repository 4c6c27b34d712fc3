package no.individuellplan.web.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Basis;
import no.individuellplan.core.audit.AccessLogEntry;

/**
 * One line of the access log, for the person.
 *
 * @param workplace unit and agency; null for a citizen
 * @param you whether it was the reader
 * @param basis why it was permitted; null when it was refused
 * @param until the last day that reason is good for; null without an end
 * @param onBehalf whether somebody acted for the person
 * @param areas what was seen or changed, or what somebody tried to see
 */
public record Looked(
        String id,
        String who,
        String workplace,
        boolean you,
        Instant at,
        AccessLogEntry.Kind kind,
        Basis basis,
        LocalDate until,
        boolean onBehalf,
        List<Area> areas) {
    /** The same look, about other areas. */
    Looked about(List<Area> others) {
        return new Looked(id, who, workplace, you, at, kind, basis, until, onBehalf, others);
    }

    public boolean refused() {
        return kind == AccessLogEntry.Kind.REFUSED;
    }

    /** Whether the reason is worth saying: not for the reader's own looking, and not for a refusal. */
    public boolean because() {
        return basis != null && !you;
    }

    public boolean wrote() {
        return kind == AccessLogEntry.Kind.WRITE;
    }

    /** Whether it was the opening itself, in an emergency, and no reading after it. */
    public boolean openedUrgently() {
        return wrote() && (basis == Basis.EMERGENCY || basis == Basis.OBJECTION_OVERRIDDEN);
    }

    /** Whether it was somebody's look afterwards at who had looked. */
    public boolean reviewed() {
        return wrote() && basis == Basis.LOG_REVIEW;
    }
}
