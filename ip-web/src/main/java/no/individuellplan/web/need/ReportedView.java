package no.individuellplan.web.need;

import java.time.Instant;
import no.individuellplan.core.need.NeedReport;

/**
 * One report in the reporter's own words.
 *
 * @param organisation empty when the person reported it
 * @param wish what the person wishes; empty when it was not written
 */
public record ReportedView(
        String reporter, String organisation, String why, String wish, boolean personInformed, Instant at) {
    /** The reporter and where they work; empty when neither is known. */
    public String who() {
        return organisation.isEmpty() ? reporter : reporter + ", " + organisation;
    }

    static ReportedView of(NeedReport report) {
        return new ReportedView(
                report.reporterName() == null ? "" : report.reporterName(),
                report.organisation() == null ? "" : report.organisation(),
                report.why(),
                report.wish() == null ? "" : report.wish(),
                report.personInformed(),
                report.at());
    }
}
