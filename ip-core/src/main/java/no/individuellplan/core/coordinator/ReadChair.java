package no.individuellplan.core.coordinator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.Employee;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.agency.Staff;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;

/** Who coordinates for one person, who has been asked, and which coordinating unit answers for it meanwhile (I4). */
@ApplicationScoped
public class ReadChair {
    private final Chairs chairs;
    private final Staff staff;
    private final Agencies agencies;
    private final Access access;

    public ReadChair(Chairs chairs, Staff staff, Agencies agencies, Access access) {
        this.chairs = chairs;
        this.staff = staff;
        this.agencies = agencies;
        this.access = access;
    }

    /**
     * The chair with the names that belong to it.
     *
     * @param unit the coordinating unit that answers for it
     */
    public record Seat(
            CoordinatorChair chair,
            ServiceUnit unit,
            Optional<Employee> holder,
            Optional<Employee> asked,
            Optional<Employee> standIn) {}

    /**
     * @param responsible the coordinating unit that holds the chair as long as nobody has been asked
     * @throws NotVisible when the actor may not know who coordinates; the try is logged
     */
    @Transactional
    public Seat of(Actor actor, PersonId person, UnitId responsible) {
        access.toRead(actor, person, Area.COORDINATION);
        CoordinatorChair chair = chairs.of(person).orElseGet(() -> CoordinatorChair.heldBy(person, responsible));
        return new Seat(
                chair,
                agencies.unit(chair.unit()).orElseThrow(),
                employee(chair.holder()),
                employee(chair.asked()),
                employee(chair.standIn()));
    }

    private Optional<Employee> employee(EmploymentId id) {
        return Optional.ofNullable(id).flatMap(staff::find);
    }
}
