package no.individuellplan.api.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Function;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.Agency;
import no.individuellplan.core.agency.Colleague;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.agency.Staff;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.UnitId;

/** Names units, agencies and people at work. What is null is not named. */
@ApplicationScoped
public class Names {
    private final Agencies agencies;
    private final Staff staff;

    public Names(Agencies agencies, Staff staff) {
        this.agencies = agencies;
        this.staff = staff;
    }

    /** Writes a whole answer in one transaction, however many names there are in it. */
    @Transactional
    public <T> T in(Function<Names, T> answer) {
        return answer.apply(this);
    }

    public Named unit(UnitId id) {
        return id == null
                ? null
                : new Named(id.value(), agencies.unit(id).map(ServiceUnit::name).orElse(null));
    }

    public Named agency(AgencyId id) {
        return id == null
                ? null
                : new Named(id.value(), agencies.agency(id).map(Agency::name).orElse(null));
    }

    public Named employee(EmploymentId id) {
        return id == null
                ? null
                : new Named(id.value(), staff.colleague(id).map(Colleague::name).orElse(null));
    }
}
