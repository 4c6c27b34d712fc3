package no.individuellplan.core.oversight;

import java.time.LocalDate;
import java.util.Set;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.EmploymentId;

/** Those whose work it is to review the log: the privacy officer ({@code personvernombud}) and others an organisation names. */
public interface Reviewers {
    /** The organisations whose log they review on a date; empty for all others. */
    Set<AgencyId> reviewedBy(EmploymentId employment, LocalDate date);

    /** @param until last day; null when open */
    void add(EmploymentId employment, AgencyId agency, LocalDate from, LocalDate until);
}
