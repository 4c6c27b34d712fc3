package no.individuellplan.web.need;

import java.util.List;

/**
 * For those who do not work in a coordinating unit: who does, and how it goes with what one has reported.
 *
 * @param unit the coordinating unit of one's own agency; empty when it has none
 */
public record ElsewhereView(String unit, List<OwnReport> own) {
    /**
     * A report one has written.
     *
     * @param assessed the coordinating unit has looked at it
     */
    public record OwnReport(ReportedView report, boolean assessed) {}
}
