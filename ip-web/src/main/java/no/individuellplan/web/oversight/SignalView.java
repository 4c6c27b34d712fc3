package no.individuellplan.web.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Basis;
import no.individuellplan.core.audit.AccessLogEntry;
import no.individuellplan.core.oversight.rules.Outcome;
import no.individuellplan.core.oversight.rules.SignalKind;
import no.individuellplan.web.look.Choice;
import no.individuellplan.web.look.Form;

/**
 * One sign with what lies behind it.
 *
 * @param workplace unit and organisation of the one who looked; empty when no line may be shown
 * @param reasons why it was opened, when it was in an emergency
 * @param own it is about the reader's own access, and somebody else decides
 */
public record SignalView(
        String id,
        SignalKind kind,
        String who,
        String workplace,
        LocalDate day,
        List<Line> lines,
        List<String> reasons,
        List<Decided> decisions,
        boolean own,
        List<Choice> outcomes,
        Form form) {

    /**
     * @param person the name; empty when it is not shown
     * @param certain whether the line is about somebody
     * @param basis null when it was refused
     */
    public record Line(
            Instant at, String person, boolean certain, AccessLogEntry.Kind kind, Basis basis, List<Area> areas) {
        public boolean refused() {
            return kind == AccessLogEntry.Kind.REFUSED;
        }

        /** The words for a consent are said to the person elsewhere, and of the person here. */
        public boolean shared() {
            return basis == Basis.CONSENT;
        }

        public boolean wrote() {
            return kind == AccessLogEntry.Kind.WRITE;
        }
    }

    /** @param where unit and organisation */
    public record Decided(Outcome outcome, String words, String who, String where, Instant at) {}

    public String href() {
        return "/personvern/" + id;
    }

    /** Where a breach that begins with it is recorded. */
    public String breachHref() {
        return "/personvern/avvik/nytt?tegn=" + id;
    }
}
