package no.individuellplan.core.relocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.Agency;
import no.individuellplan.core.agency.Employee;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.agency.Staff;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.UnitId;

/** Which services belong to a municipality, and so do not go along when somebody moves from it. */
@ApplicationScoped
public class Municipality {
    private static final Set<Agency.Kind> OWN = Set.of(Agency.Kind.MUNICIPALITY, Agency.Kind.CHILD_WELFARE);

    private final Agencies agencies;
    private final Staff staff;

    Municipality(Agencies agencies, Staff staff) {
        this.agencies = agencies;
        this.staff = staff;
    }

    /**
     * Whether the unit is one of the municipality's own services; hospitals, NAV and general practitioners are not.
     *
     * @param coordinating the municipality's coordinating unit
     */
    public boolean owns(UnitId coordinating, UnitId unit) {
        Optional<Agency> its = agency(unit);
        Optional<String> number = agency(coordinating).map(Agency::municipality);
        return number.isPresent()
                && its.filter(one -> OWN.contains(one.kind()))
                        .map(Agency::municipality)
                        .equals(number);
    }

    boolean employs(UnitId coordinating, EmploymentId somebody) {
        return Optional.ofNullable(somebody)
                .flatMap(staff::find)
                .map(Employee::unit)
                .filter(unit -> owns(coordinating, unit))
                .isPresent();
    }

    boolean same(UnitId one, UnitId other) {
        return owns(one, other);
    }

    /** The coordinating unit of a municipality that has one here. */
    Optional<ServiceUnit> receiving(UnitId unit) {
        return Optional.ofNullable(unit)
                .flatMap(agencies::unit)
                .filter(ServiceUnit::coordinatingUnit)
                .filter(one -> agencies.agency(one.agency())
                        .filter(agency -> agency.kind() == Agency.Kind.MUNICIPALITY)
                        .isPresent());
    }

    private Optional<Agency> agency(UnitId unit) {
        return agencies.agencyOf(unit);
    }
}
