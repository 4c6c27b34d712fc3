package no.individuellplan.web.staff;

import jakarta.enterprise.context.ApplicationScoped;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.Agency;
import no.individuellplan.core.agency.Colleague;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.agency.Staff;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.UnitId;

/** What units, agencies and people at work are called, from the registers. Asked inside a transaction. */
@ApplicationScoped
public class Names {
    private final Agencies agencies;
    private final Staff staff;

    Names(Agencies agencies, Staff staff) {
        this.agencies = agencies;
        this.staff = staff;
    }

    /** Empty when the register does not know it, or there is none. */
    public String unit(UnitId id) {
        return id == null ? "" : agencies.unit(id).map(ServiceUnit::name).orElse("");
    }

    public String agency(AgencyId id) {
        return id == null ? "" : agencies.agency(id).map(Agency::name).orElse("");
    }

    public String employee(EmploymentId id) {
        return id == null ? "" : staff.colleague(id).map(Colleague::name).orElse("");
    }

    /** Where somebody at work works; empty when not known. */
    public String workplace(EmploymentId id) {
        return id == null
                ? ""
                : staff.colleague(id).map(Colleague::unit).map(this::unit).orElse("");
    }
}
