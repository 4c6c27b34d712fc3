package no.individuellplan.core.world;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.SignIn;
import no.individuellplan.core.agency.Agency;
import no.individuellplan.core.agency.Employee;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.person.AddressProtection;
import no.individuellplan.core.person.NationalId;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Representation;
import no.individuellplan.core.person.SyntheticNumbers;

/** The invented organisations and people that a world begins with. Nobody has reported a need yet. */
public final class Cast {
    private final Ports ports;

    public final Agency fjellvik;
    public final Agency sundoy;
    public final Agency havnes;
    public final Agency nav;

    public final ServiceUnit fjellvikKe;
    public final ServiceUnit psykisk;
    public final ServiceUnit hjemme;
    public final ServiceUnit sundoyKe;
    public final ServiceUnit dps;
    public final ServiceUnit havnesKe;
    public final ServiceUnit navFjellvik;

    /** Coordinating unit, Fjellvik. */
    public final Actor.Professional turid;
    /** Coordinating unit, Sundøy. */
    public final Actor.Professional gry;
    /** Coordinating unit of the trust; no health personnel number. */
    public final Actor.Professional liv;
    /** Coordinator in Fjellvik. */
    public final Actor.Professional marit;
    /** Coordinator in Fjellvik, brother of Randi. */
    public final Actor.Professional jonas;
    /** Nurse at the DPS. */
    public final Actor.Professional ingrid;
    /** At the DPS too, with no task: the nosy colleague. */
    public final Actor.Professional henrik;
    /** NAV adviser. */
    public final Actor.Professional siv;

    public final Person ane;
    public final Person randi;
    public final Person ella;
    public final Person jonathan;
    public final Person asbjorn;
    public final Person tone;
    public final Person morten;
    public final Person hilde;
    public final Person guri;

    Cast(Ports ports) {
        this.ports = ports;
        fjellvik = agency("Fjellvik kommune", Agency.Kind.MUNICIPALITY, "310900001", "99900001", "9901");
        sundoy = agency("Sundøy kommune", Agency.Kind.MUNICIPALITY, "310900060", "99900011", "9902");
        havnes = agency("Havnes sykehus HF", Agency.Kind.HEALTH_TRUST, "310900095", "99900101", null);
        nav = agency("NAV Fjellvik", Agency.Kind.NAV, "310900141", "99900021", "9901");
        fjellvikKe = unit(fjellvik, "Koordinerende enhet, Fjellvik", "310900028", "99900003", true);
        psykisk = unit(fjellvik, "Psykisk helsetjeneste, Fjellvik", "310900036", "99900002", false);
        hjemme = unit(fjellvik, "Hjemmetjenesten, Fjellvik", "310900044", "99900004", false);
        sundoyKe = unit(sundoy, "Koordinerende enhet, Sundøy", "310900079", "99900013", true);
        dps = unit(havnes, "DPS Havnes, poliklinikk", "310900109", "99900102", false);
        havnesKe = unit(havnes, "Koordinerende enhet, Havnes sykehus", "310900133", "99900105", true);
        navFjellvik = unit(nav, "NAV Fjellvik", "310900141", "99900021", false);
        ane = person("Ane", "Nygård", "1994-05-17", "17859444636");
        randi = person("Randi", "Haugen", "1989-06-30", "30868930434");
        ella = person("Ella", "Vik Hansen", "2017-03-12", "12831792025");
        jonathan = person("Jonathan", "Berge", "2011-06-08", "08861195180");
        asbjorn = person("Asbjørn", "Kvam", "1966-09-19", "19896634588");
        tone = person("Tone", "Vik", "1986-01-15", "15818620079");
        morten = person("Morten", "Hansen", "1984-10-10", "10908427330");
        hilde = person("Hilde", "Berge", "1980-03-27", "27838031000");
        guri = person("Guri", "Sæther", "1962-05-09", "09856222095");
        turid = employee("Turid Aasen", "14876825466", null, fjellvikKe);
        gry = employee("Gry Fosse", "17888340483", null, sundoyKe);
        liv = employee("Liv Strand", "06927030851", null, havnesKe);
        marit = employee("Marit Lunde", "19828126205", "99000053", psykisk);
        Person jonasAtHome = person("Jonas", "Haugen", "1992-10-08", "08909245797");
        jonas = employee("Jonas Haugen", "08909245797", "99000061", hjemme);
        ingrid = employee("Ingrid Solberg", "11838447408", "99000011", dps);
        henrik = employee("Henrik Vold", "02897924148", "99000029", dps);
        siv = employee("Siv Bakken", "03917743648", null, navFjellvik);
        ports.persons.addFamily(randi.id(), jonasAtHome.id());
        represents(tone, ella, Representation.Kind.PARENT);
        represents(morten, ella, Representation.Kind.PARENT);
        represents(hilde, jonathan, Representation.Kind.PARENT);
        represents(guri, asbjorn, Representation.Kind.GUARDIAN);
    }

    public Agency agency(String name, Agency.Kind kind, String number, String her, String municipality) {
        Agency agency = new Agency(new AgencyId(ports.ids.next()), name, kind, number, her, municipality);
        ports.agencies.add(agency);
        return agency;
    }

    public ServiceUnit unit(Agency agency, String name, String number, String her, boolean coordinating) {
        ServiceUnit unit =
                new ServiceUnit(new UnitId(ports.ids.next()), agency.id(), name, number, her, coordinating, "00000000");
        ports.agencies.add(unit);
        return unit;
    }

    /** A person of Fjellvik. */
    public Person person(String given, String family, String born, String number) {
        LocalDate birthDate = born == null ? null : LocalDate.parse(born);
        NationalId id = NationalId.of(number, SyntheticNumbers.ALLOWED);
        Person person = new Person(
                new PersonId(ports.ids.next()),
                List.of(id),
                given,
                family,
                birthDate,
                AddressProtection.NONE,
                "9901",
                0);
        ports.persons.add(person);
        return person;
    }

    public Actor.Professional employee(String name, String number, String hpr, ServiceUnit unit) {
        Employee employee = ports.staff.add(NationalId.of(number, SyntheticNumbers.ALLOWED), name, hpr, unit.id());
        Agency agency = ports.agencies.agency(unit.agency()).orElseThrow();
        return new Actor.Professional(
                employee.id(),
                unit.id(),
                agency.id(),
                name,
                SignIn.organisation(unit, agency),
                hpr,
                unit.coordinatingUnit());
    }

    /** From before the world began, with no end; all of it for a parent, health and welfare for others. */
    public void represents(Person who, Person whom, Representation.Kind kind) {
        ports.persons.add(new Representation(
                whom.id(),
                who.id(),
                kind,
                Set.of(Representation.Scope.HEALTH_AND_WELFARE),
                LocalDate.of(2000, 1, 1),
                null));
    }

    /** The person, logged in for themselves. */
    public static Actor.Citizen self(Person person) {
        return new Actor.Citizen(person.id(), person.name());
    }

    /** One person, logged in and acting for another. */
    public static Actor.Representative acting(Person who, Person whom, Representation.Kind kind) {
        return new Actor.Representative(who.id(), who.name(), whom.id(), kind);
    }

    /** The platform itself. */
    public static Actor.System platform() {
        return new Actor.System("test");
    }

    /** Every person's permits as they follow from what has been put in by hand. */
    public void renewAll(World world) {
        ports.persons.all().forEach(person -> Acting.run(platform(), () -> world.useCases.renew.about(person.id())));
    }
}
