package no.individuellplan.core.agency;

import java.util.List;
import java.util.Optional;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.person.NationalId;

/** Those who work in the services. The token says who and where; this register says the rest. */
public interface Staff {
    Optional<Employee> find(EmploymentId id);

    /** For a name on a page; may be as old as a minute. */
    Optional<Colleague> colleague(EmploymentId id);

    /** Who it is that logs in at work; may be as old as a minute. */
    Optional<Colleague> colleague(NationalId nationalId, UnitId unit);

    Optional<Employee> find(NationalId nationalId, UnitId unit);

    /** Registers a professional at their first login from a known unit, or at import. */
    Employee add(NationalId nationalId, String name, String hprNumber, UnitId unit);

    /** By name. */
    List<Employee> of(UnitId unit);
}
