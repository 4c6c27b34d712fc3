package no.individuellplan.core.operation;

import java.time.LocalDate;
import no.individuellplan.core.id.EmploymentId;

/** Those whose work it is to keep this installation running. Nobody else is. */
public interface Operators {
    boolean operates(EmploymentId employment, LocalDate date);

    /** @param until last day; null when open */
    void add(EmploymentId employment, LocalDate from, LocalDate until);
}
