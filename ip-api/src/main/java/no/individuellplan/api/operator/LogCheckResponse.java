package no.individuellplan.api.operator;

import java.util.List;
import no.individuellplan.core.audit.LogFault;
import no.individuellplan.core.audit.LogReport;

/**
 * What a check of the access log found; nothing of its content.
 *
 * @param checkpoint number and sum of the newest, to be kept outside the database; left out before the first
 */
public record LogCheckResponse(boolean whole, long rows, int chains, String checkpoint, List<Fault> faults) {
    /** @param what a stable code @param sentence the same in words */
    public record Fault(String what, String chain, long place, String sentence) {
        static Fault of(LogFault fault) {
            return new Fault(fault.kind().name(), fault.chain(), fault.place(), fault.toString());
        }
    }

    static LogCheckResponse of(LogReport report) {
        return new LogCheckResponse(
                report.whole(),
                report.rows(),
                report.chains(),
                report.checkpoint(),
                report.faults().stream().map(Fault::of).toList());
    }
}
