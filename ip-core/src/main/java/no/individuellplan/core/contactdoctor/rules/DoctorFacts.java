package no.individuellplan.core.contactdoctor.rules;

import java.time.LocalDate;
import java.util.List;

/**
 * A contact doctor about to be named, or given another last day.
 *
 * @param specialist a specialist service that takes part, for its own part
 * @param shared the person shares health with it
 * @param inWork the plan can be worked on
 * @param doctor by name; null when nothing was written
 * @param from first day, Europe/Oslo; null when none was chosen
 * @param until last day; null when none was chosen
 * @param ends whether a last day is what is written
 * @param others when the same service has other contact doctors in the plan
 */
public record DoctorFacts(
        boolean specialist,
        boolean shared,
        boolean inWork,
        String doctor,
        LocalDate from,
        LocalDate until,
        boolean ends,
        List<Period> others) {
    public DoctorFacts {
        others = List.copyOf(others);
    }

    /** From a first to a last day, both with it. @param until null while none is set */
    public record Period(LocalDate from, LocalDate until) {
        boolean meets(LocalDate first, LocalDate last) {
            return (until == null || !until.isBefore(first)) && (last == null || !last.isBefore(from));
        }
    }
}
