package no.individuellplan.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.TakeInRegisters;
import no.individuellplan.core.agency.Agency;
import no.individuellplan.core.agency.Employee;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.directory.ImportRegister;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.operation.NameOperator;
import no.individuellplan.core.oversight.NameReviewer;
import no.individuellplan.core.person.AddressProtection;
import no.individuellplan.core.person.DecisionCompetence;
import no.individuellplan.core.person.NationalId;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Representation;
import no.individuellplan.core.person.Representation.Kind;
import no.individuellplan.core.person.SyntheticNumbers;

/** What the national registers would say of the invented organisations and people. */
@ApplicationScoped
class DemoRegisters {
    /** Organisation number of the municipality that keeps the plans. */
    static final String FJELLVIK = "310900001";

    static final Actor.System REGISTER = new Actor.System("Registre");
    private final TakeInRegisters registers;
    private final ImportRegister addresses;
    private final NameReviewer reviewer;
    private final NameOperator operator;
    private final DemoCast cast;
    private final Ids ids;

    DemoRegisters(
            TakeInRegisters registers,
            ImportRegister addresses,
            NameReviewer reviewer,
            NameOperator operator,
            DemoCast cast,
            Ids ids) {
        this.operator = operator;
        this.addresses = addresses;
        this.registers = registers;
        this.reviewer = reviewer;
        this.cast = cast;
        this.ids = ids;
    }

    void takeIn() {
        Acting.run(
                REGISTER,
                () -> DemoClock.at(LocalDate.of(2025, 1, 2), () -> {
                    organisations();
                    addresses.take(REGISTER, addressRegister());
                    DemoCast.STAFF.forEach(this::employee);
                    reviewer.name(
                            REGISTER,
                            cast.employee("astrid").id(),
                            DemoCast.today().minusYears(1),
                            null);
                    operator.name(
                            REGISTER,
                            cast.employee("odd").id(),
                            DemoCast.today().minusYears(1),
                            null);
                    DemoCast.CITIZENS.stream()
                            .filter(DemoCast.Citizen::registered)
                            .forEach(this::person);
                    relations();
                }));
    }

    private static byte[] addressRegister() {
        try (InputStream file = DemoRegisters.class.getResourceAsStream("address-register.csv")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void organisations() {
        agency(
                "Fjellvik kommune",
                Agency.Kind.MUNICIPALITY,
                FJELLVIK,
                "99900001",
                "9901",
                Stream.of(
                        unit("Koordinerende enhet", "310900028", "99900003", true),
                        unit("Psykisk helsetjeneste", "310900036", "99900002", false),
                        unit("Hjemmetjenesten", "310900044", "99900004", false),
                        unit("Fjellvik skole", "310900052", "99900005", false),
                        unit("Personvern og internkontroll", "310900184", null, false),
                        unit("Drift av fagsystemer", "310900192", null, false)));
        agency(
                "Sundøy kommune",
                Agency.Kind.MUNICIPALITY,
                "310900060",
                "99900011",
                "9902",
                Stream.of(
                        unit("Koordinerende enhet", "310900079", "99900013", true),
                        unit("Helse og mestring", "310900087", "99900012", false)));
        agency(
                "Havnes sykehus HF",
                Agency.Kind.HEALTH_TRUST,
                "310900095",
                "99900101",
                null,
                Stream.of(
                        unit("DPS Havnes, poliklinikk", "310900109", "99900102", false),
                        unit("DPS Havnes, døgnenhet", "310900117", "99900103", false),
                        unit("ARA Havnes", "310900125", "99900104", false),
                        unit("Koordinerende enhet", "310900133", "99900105", true)));
        agency(
                "NAV Fjellvik",
                Agency.Kind.NAV,
                "310900141",
                "99900021",
                "9901",
                Stream.of(unit("NAV Fjellvik", "310900141", "99900021", false)));
        agency(
                "Fjellvik legesenter",
                Agency.Kind.GP_OFFICE,
                "310900168",
                "99900031",
                "9901",
                Stream.of(unit("Fjellvik legesenter", "310900168", "99900031", false)));
    }

    private record Unit(String name, String number, String her, boolean coordinating) {}

    private static Unit unit(String name, String number, String her, boolean coordinating) {
        return new Unit(name, number, her, coordinating);
    }

    private void agency(
            String name, Agency.Kind kind, String number, String her, String municipality, Stream<Unit> units) {
        AgencyId id = new AgencyId(ids.next());
        List<ServiceUnit> made = units.map(one -> new ServiceUnit(
                        new UnitId(ids.next()),
                        id,
                        one.name(),
                        one.number(),
                        one.her(),
                        one.coordinating(),
                        one.her() == null ? null : "00" + one.her().substring(2)))
                .toList();
        registers.agency(REGISTER, new Agency(id, name, kind, number, her, municipality), made);
    }

    private void employee(DemoCast.Worker worker) {
        if (worker.known()) {
            registers.employee(
                    REGISTER, number(worker.number()), worker.name(), worker.hpr(), cast.unit(worker.unit()));
        }
    }

    private void person(DemoCast.Citizen citizen) {
        registers.person(
                REGISTER,
                new Person(
                        new PersonId(ids.next()),
                        List.of(number(citizen.number())),
                        citizen.givenName(),
                        citizen.familyName(),
                        citizen.born(),
                        AddressProtection.NONE,
                        citizen.login().equals("per") ? "9902" : "9901",
                        0));
    }

    private void relations() {
        represents("ella", "tone", Kind.PARENT);
        represents("ella", "morten", Kind.PARENT);
        represents("jonathan", "hilde", Kind.PARENT);
        represents("asbjorn", "guri", Kind.GUARDIAN);
        Employee doctor = cast.employee("eirik");
        registers.lackOfCompetence(
                REGISTER,
                new DecisionCompetence(
                        found("asbjorn").id(),
                        doctor.id(),
                        "Asbjørn forstår hva han vil i hverdagen, men ikke følgene av å samtykke til en hel plan.",
                        "Asbjørn og vergen, 2. januar 2025",
                        LocalDate.of(2025, 1, 2),
                        DemoCast.today().plusMonths(9)));
        registers.family(REGISTER, found("randi"), jonasAtHome());
    }

    /** Jonas as a private person: at work he may not serve his sister. */
    private Person jonasAtHome() {
        DemoCast.Worker jonas = DemoCast.worker("jonas");
        Person home = new Person(
                new PersonId(ids.next()),
                List.of(number(jonas.number())),
                "Jonas",
                "Haugen",
                LocalDate.of(1992, 10, 8),
                AddressProtection.NONE,
                "9901",
                0);
        registers.person(REGISTER, home);
        return home;
    }

    private void represents(String represented, String representative, Kind kind) {
        registers.representation(
                REGISTER,
                new Representation(
                        found(represented).id(),
                        found(representative).id(),
                        kind,
                        Set.of(Representation.Scope.HEALTH_AND_WELFARE),
                        LocalDate.of(2025, 1, 1),
                        null));
    }

    private Person found(String login) {
        return cast.person(login);
    }

    static NationalId number(String digits) {
        return NationalId.of(digits, SyntheticNumbers.ALLOWED);
    }
}
