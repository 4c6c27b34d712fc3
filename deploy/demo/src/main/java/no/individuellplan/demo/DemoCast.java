package no.individuellplan.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.IdentityProvider;
import no.individuellplan.core.access.LoginClaims;
import no.individuellplan.core.access.SignIn;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.Employee;
import no.individuellplan.core.agency.Staff;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;

/** The invented people by their login names, signed in the same way as anybody. */
@ApplicationScoped
class DemoCast {
    /** @param parent organisation number of the agency, @param unit of the unit */
    record Worker(String login, String name, String number, String hpr, String parent, String unit) {
        boolean known() {
            return !login.equals("ukjent");
        }
    }

    /** @param registered false for those nobody has reported yet */
    record Citizen(
            String login, String givenName, String familyName, LocalDate born, String number, boolean registered) {}

    static final List<Worker> STAFF = List.of(
            new Worker("ingrid", "Ingrid Solberg", "11838447408", "99000011", "310900095", "310900109"),
            new Worker("henrik", "Henrik Vold", "02897924148", "99000029", "310900095", "310900109"),
            new Worker("silje", "Silje Dahl", "23858824257", "99000037", "310900095", "310900117"),
            new Worker("anders", "Anders Moe", "30817521718", "99000045", "310900095", "310900125"),
            new Worker("liv", "Liv Strand", "06927030851", null, "310900095", "310900133"),
            new Worker("turid", "Turid Aasen", "14876825466", null, "310900001", "310900028"),
            new Worker("marit", "Marit Lunde", "19828126205", "99000053", "310900001", "310900036"),
            new Worker("jonas", "Jonas Haugen", "08909245797", "99000061", "310900001", "310900044"),
            new Worker("vera", "Vera Lien", "27848641826", null, "310900001", "310900052"),
            new Worker("astrid", "Astrid Løvli", "19868333041", null, "310900001", "310900184"),
            new Worker("odd", "Odd Rustad", "06857930175", null, "310900001", "310900192"),
            new Worker("siv", "Siv Bakken", "03917743648", null, "310900141", "310900141"),
            new Worker("eirik", "Eirik Olsen", "21867344524", "99000070", "310900168", "310900168"),
            new Worker("gry", "Gry Fosse", "17888340483", null, "310900060", "310900079"),
            new Worker("tor", "Tor Nesset", "05819022102", "99000088", "310900060", "310900087"),
            new Worker("ukjent", "Ulf Ukjent", "05858520551", null, "310900176", "310900176"));

    static final List<Citizen> CITIZENS = List.of(
            new Citizen("ane", "Ane", "Nygård", LocalDate.of(1994, 5, 17), "17859444636", true),
            new Citizen("kari", "Kari", "Testesen", LocalDate.of(1990, 4, 15), "15849010260", true),
            new Citizen("olav", "Olav", "Myrvang", LocalDate.of(1985, 8, 9), "09888524913", true),
            new Citizen("berit", "Berit", "Haugland", LocalDate.of(1959, 11, 28), "28915922831", true),
            new Citizen("sindre", "Sindre", "Aune", LocalDate.of(1998, 2, 3), "03829844108", true),
            new Citizen("randi", "Randi", "Haugen", LocalDate.of(1989, 6, 30), "30868930434", true),
            new Citizen("ella", "Ella", "Vik Hansen", LocalDate.of(2017, 3, 12), "12831792025", true),
            new Citizen("jonathan", "Jonathan", "Berge", LocalDate.of(2011, 6, 8), "08861195180", true),
            new Citizen("asbjorn", "Asbjørn", "Kvam", LocalDate.of(1966, 9, 19), "19896634588", true),
            new Citizen("synne", "Synne", "Holt", LocalDate.of(1993, 12, 1), "01929349675", true),
            new Citizen("per", "Per", "Ødegård", LocalDate.of(1978, 4, 4), "04847828329", true),
            new Citizen("mona", "Mona", "Lervik", LocalDate.of(2001, 7, 22), "22870171475", true),
            new Citizen("tone", "Tone", "Vik", LocalDate.of(1986, 1, 15), "15818620079", true),
            new Citizen("morten", "Morten", "Hansen", LocalDate.of(1984, 10, 10), "10908427330", true),
            new Citizen("hilde", "Hilde", "Berge", LocalDate.of(1980, 3, 27), "27838031000", true),
            new Citizen("guri", "Guri", "Sæther", LocalDate.of(1962, 5, 9), "09856222095", true),
            new Citizen("ingeborg", "Ingeborg", "Myhre", LocalDate.of(1996, 9, 14), "14899649436", false),
            new Citizen("nora", "Nora", "Fjeld", LocalDate.of(1991, 3, 3), "03839120043", false),
            new Citizen("emil", "Emil", "Sand", LocalDate.of(1987, 7, 7), "07878736103", false),
            new Citizen("frida", "Frida", "Rud", LocalDate.of(1999, 10, 21), "21909933819", false),
            new Citizen("lav", "Lars", "Lav", LocalDate.of(1982, 2, 12), "12828232728", false));

    private final SignIn signIn;
    private final Agencies agencies;
    private final Staff staff;
    private final Persons persons;

    DemoCast(SignIn signIn, Agencies agencies, Staff staff, Persons persons) {
        this.signIn = signIn;
        this.agencies = agencies;
        this.staff = staff;
        this.persons = persons;
    }

    static LocalDate today() {
        return LocalDate.now(Clock.system(ZoneId.of("Europe/Oslo")));
    }

    static Worker worker(String login) {
        return STAFF.stream()
                .filter(one -> one.login().equals(login))
                .findFirst()
                .orElseThrow();
    }

    static Citizen citizen(String login) {
        return CITIZENS.stream()
                .filter(one -> one.login().equals(login))
                .findFirst()
                .orElseThrow();
    }

    /** Somebody at work. */
    Actor.Professional at(String login) {
        Worker who = worker(login);
        LoginClaims claims = new LoginClaims(
                IdentityProvider.HELSEID, who.number(), who.hpr(), who.name(), who.parent(), who.unit(), "4");
        return (Actor.Professional) Acting.as(DemoRegisters.REGISTER, () -> signIn.signIn(claims));
    }

    /** A citizen at home. */
    Actor.Citizen home(String login) {
        Citizen who = citizen(login);
        LoginClaims claims = new LoginClaims(
                IdentityProvider.IDPORTEN,
                who.number(),
                null,
                who.givenName() + " " + who.familyName(),
                null,
                null,
                "idporten-loa-high");
        return (Actor.Citizen) Acting.as(DemoRegisters.REGISTER, () -> signIn.signIn(claims));
    }

    @Transactional
    Person person(String login) {
        return persons.recognise(DemoRegisters.number(citizen(login).number())).orElseThrow();
    }

    @Transactional
    UnitId unit(String organisationNumber) {
        return agencies.unitByOrganisationNumber(organisationNumber)
                .orElseThrow()
                .id();
    }

    @Transactional
    Employee employee(String login) {
        Worker who = worker(login);
        return staff.find(DemoRegisters.number(who.number()), unit(who.unit())).orElseThrow();
    }
}
