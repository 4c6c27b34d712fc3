package no.individuellplan.api.oversight;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.individuellplan.core.audit.AccessLogEntry;
import no.individuellplan.core.emergency.EmergencyAccess;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.oversight.ReviewLog;
import no.individuellplan.core.oversight.SignalDecision;
import no.individuellplan.core.oversight.rules.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param reasons why it was opened, when it was in an emergency @param own it is about the caller's own access, and somebody else decides @param decisions the oldest first */
@Schema(description = "A sign with the lines of the log behind it and what was decided. Never content.")
public record OpenedSignalResponse(
        SignalResponse signal, List<Line> lines, List<DecisionResponse> decisions, List<String> reasons, boolean own) {

    /**
     * @param person left out when the line names nobody, and for one with a strictly confidential address
     * @param basis why it was permitted, or refused; a code
     * @param information which information, by the codes of the areas
     */
    @Schema(name = "LogLineResponse")
    public record Line(
            Instant at,
            String person,
            String organisation,
            AccessLogEntry.Kind kind,
            String basis,
            String information) {
        static Line of(AccessLogEntry entry, Map<PersonId, String> names) {
            return new Line(
                    entry.at(),
                    entry.subject() == null ? null : names.get(new PersonId(entry.subject())),
                    entry.organisation(),
                    entry.kind(),
                    entry.basis(),
                    entry.information());
        }
    }

    /** A decision as it was made; never changed. */
    public record DecisionResponse(Outcome outcome, String words, String by, String organisation, Instant at) {
        static DecisionResponse of(SignalDecision one) {
            return new DecisionResponse(one.outcome(), one.words(), one.byName(), one.byOrganisation(), one.at());
        }
    }

    static OpenedSignalResponse of(ReviewLog.Opened opened) {
        return new OpenedSignalResponse(
                SignalResponse.of(opened.signal()),
                opened.lines().stream()
                        .map(line -> Line.of(line, opened.names()))
                        .toList(),
                opened.decisions().stream().map(DecisionResponse::of).toList(),
                opened.emergencies().stream().map(EmergencyAccess::reason).toList(),
                opened.own());
    }
}
