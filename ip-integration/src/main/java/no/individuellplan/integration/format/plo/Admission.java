package no.individuellplan.integration.format.plo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.individuellplan.integration.format.dialog.ResponsiblePerson;

/**
 * What an Innleggelsesrapport of ours tells. Says nothing in {@link #toString()}.
 *
 * @param responsible who answers for it; named in it only with a number in the register of health personnel, which the
 *     schema asks for
 * @param approved the day it was written, Europe/Oslo
 */
public record Admission(
        ResponsiblePerson responsible, LocalDate approved, List<CurrentService> services, List<String> notes) {
    public Admission {
        services = List.copyOf(services);
        notes = List.copyOf(notes);
        if (services.isEmpty() && notes.isEmpty()) {
            throw new IllegalArgumentException("An admission report tells something (HIS 80704)");
        }
    }

    /** A service one has. */
    public record CurrentService(String name, Optional<String> by, Optional<String> about, Optional<LocalDate> since) {}

    @Override
    public String toString() {
        return "Admission";
    }
}
