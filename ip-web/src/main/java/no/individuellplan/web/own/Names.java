package no.individuellplan.web.own;

import jakarta.enterprise.context.ApplicationScoped;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.Agency;
import no.individuellplan.core.agency.Colleague;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.agency.Staff;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.UnitId;

/** What the registers call units, agencies and those who work there. Asked inside a transaction; null gives null. */
@ApplicationScoped
public class Names {
    private final Agencies agencies;
    private final Staff staff;

    Names(Agencies agencies, Staff staff) {
        this.agencies = agencies;
        this.staff = staff;
    }

    public String unit(UnitId id) {
        return id == null ? null : agencies.unit(id).map(ServiceUnit::name).orElse(null);
    }

    public String agency(AgencyId id) {
        return id == null ? null : agencies.agency(id).map(Agency::name).orElse(null);
    }

    public String agencyOf(UnitId id) {
        return id == null
                ? null
                : agencies.unit(id).map(ServiceUnit::agency).map(this::agency).orElse(null);
    }

    public String employee(EmploymentId id) {
        return id == null ? null : staff.colleague(id).map(Colleague::name).orElse(null);
    }

    /** The telephone of the unit somebody works in; null when it has none. */
    public String phoneOf(EmploymentId id) {
        return id == null
                ? null
                : staff.colleague(id).map(Colleague::unit).map(this::phone).orElse(null);
    }

    public String phone(UnitId id) {
        return id == null ? null : agencies.unit(id).map(ServiceUnit::phone).orElse(null);
    }

    public String unitOf(EmploymentId id) {
        return id == null
                ? null
                : staff.colleague(id).map(Colleague::unit).map(this::unit).orElse(null);
    }
}
