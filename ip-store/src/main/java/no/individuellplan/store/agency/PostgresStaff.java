package no.individuellplan.store.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.agency.Colleague;
import no.individuellplan.core.agency.Employee;
import no.individuellplan.core.agency.Staff;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.ProfessionalId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.person.NationalId;
import no.individuellplan.store.access.SystemView;
import no.individuellplan.store.sql.Found;
import no.individuellplan.store.sql.Question;
import no.individuellplan.store.sql.Sql;

/** Looks past permits for one thing: whether a professional is also somebody the platform knows as a person. */
@ApplicationScoped
class PostgresStaff implements Staff {
    private static final String SELECT = """
            select e.id, e.professional_id, e.unit_id, u.agency_id, f.name, f.hpr_number, n.person_id as own_person
            from employment e join professional f on f.id = e.professional_id join unit u on u.id = e.unit_id
            left join national_id n on n.digits = f.national_id
            """;

    private static final String COLLEAGUE = "select e.id, e.unit_id, f.name, f.hpr_number from employment e"
            + " join professional f on f.id = e.professional_id where ";

    private final Sql sql;
    private final SystemView systemView;
    private final FoundBefore before;
    private final Ids ids;

    PostgresStaff(Sql sql, SystemView systemView, FoundBefore before, Ids ids) {
        this.sql = sql;
        this.systemView = systemView;
        this.before = before;
        this.ids = ids;
    }

    @Override
    public Optional<Employee> find(EmploymentId id) {
        return found("where e.id = ?", id).stream().findFirst();
    }

    @Override
    public Optional<Colleague> colleague(EmploymentId id) {
        return before.or(Colleague.class, id, () -> sql.first(COLLEAGUE + "e.id = ?", PostgresStaff::colleague, id));
    }

    @Override
    public Optional<Colleague> colleague(NationalId nationalId, UnitId unit) {
        return before.or(
                Colleague.class,
                new Place(nationalId, unit),
                () -> sql.first(
                        COLLEAGUE + "f.national_id = ? and e.unit_id = ?",
                        PostgresStaff::colleague,
                        nationalId.digits(),
                        unit));
    }

    /** The same professional may work in several. */
    private record Place(NationalId who, UnitId unit) {}

    @Override
    public Optional<Employee> find(NationalId nationalId, UnitId unit) {
        return found("where f.national_id = ? and e.unit_id = ?", nationalId.digits(), unit).stream()
                .findFirst();
    }

    /** The same professional may come in twice at once, and may work in several units. */
    @Override
    public Employee add(NationalId nationalId, String name, String hprNumber, UnitId unit) {
        sql.run(
                "insert into professional (id, national_id, name, hpr_number) values (?, ?, ?, ?)"
                        + " on conflict (national_id) do nothing",
                ids.next(),
                nationalId.digits(),
                name,
                hprNumber);
        sql.run(
                "insert into employment (id, professional_id, unit_id)"
                        + " select ?, id, ? from professional where national_id = ? on conflict do nothing",
                ids.next(),
                unit,
                nationalId.digits());
        return find(nationalId, unit).orElseThrow();
    }

    @Override
    public List<Employee> of(UnitId unit) {
        return found("where e.unit_id = ? order by f.name, e.id", unit);
    }

    private List<Employee> found(String condition, Object... values) {
        return systemView.list(new Question<>(SELECT + condition, PostgresStaff::employee), values);
    }

    private static Colleague colleague(Found found) {
        return new Colleague(
                found.id("id", EmploymentId::new),
                found.id("unit_id", UnitId::new),
                found.text("name"),
                found.text("hpr_number"));
    }

    private static Employee employee(Found found) {
        return new Employee(
                found.id("id", EmploymentId::new),
                found.id("professional_id", ProfessionalId::new),
                found.id("unit_id", UnitId::new),
                found.id("agency_id", AgencyId::new),
                found.text("name"),
                found.text("hpr_number"),
                found.id("own_person", PersonId::new));
    }
}
