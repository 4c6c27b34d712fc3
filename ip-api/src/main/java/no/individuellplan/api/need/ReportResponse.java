package no.individuellplan.api.need;

import java.time.Instant;
import no.individuellplan.core.need.NeedReport;

/** One report as it was written. */
public record ReportResponse(
        String reportedBy, String organisation, String why, String wish, boolean personInformed, Instant at) {

    public static ReportResponse of(NeedReport report) {
        return new ReportResponse(
                report.reporterName(),
                report.organisation(),
                report.why(),
                report.wish(),
                report.personInformed(),
                report.at());
    }
}
