package no.individuellplan.core.audit;

import java.util.List;

/**
 * What a check of the log found.
 *
 * @param rows how many were followed
 * @param checkpoint the newest, as it is printed; null before the first
 */
public record LogReport(long rows, int chains, String checkpoint, List<LogFault> faults) {
    public LogReport {
        faults = List.copyOf(faults);
    }

    public boolean whole() {
        return faults.isEmpty();
    }
}
