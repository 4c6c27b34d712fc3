package no.individuellplan.web.worlds;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.IdentityProvider;
import no.individuellplan.core.access.LoginClaims;
import no.individuellplan.core.access.SignIn;
import no.individuellplan.core.access.TakeInRegisters;
import no.individuellplan.core.agency.Agency;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.person.NationalId;
import no.individuellplan.core.person.Person;
import no.individuellplan.web.story.Logins;
import no.individuellplan.web.worlds.Place.Relative;
import no.individuellplan.web.worlds.Place.Worker;

/** Makes places nobody has made before: the registers are taken in, and everybody at work logs in once. */
@ApplicationScoped
class Places {
    static final Actor.System PLATFORM = new Actor.System("worlds");

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final TakeInRegisters registers;
    private final SignIn signIn;
    private final Ids ids;
    private final People people;
    private final Watching watching;

    Places(TakeInRegisters registers, SignIn signIn, Ids ids, People people, Watching watching) {
        this.watching = watching;
        this.registers = registers;
        this.signIn = signIn;
        this.ids = ids;
        this.people = people;
    }

    Place make() {
        List<ServiceUnit> units = new ArrayList<>();
        Agency municipality = agency("Kommune", Agency.Kind.MUNICIPALITY);
        Agency neighbour = agency("Nabokommune", Agency.Kind.MUNICIPALITY);
        Agency trust = agency("Sykehus", Agency.Kind.HEALTH_TRUST);
        Agency nav = agency("NAV", Agency.Kind.NAV);
        ServiceUnit unit = unit(units, municipality, "Koordinerende enhet", true);
        ServiceUnit neighboursUnit = unit(units, neighbour, "Koordinerende enhet", true);
        ServiceUnit trustsUnit = unit(units, trust, "Koordinerende enhet", true);
        ServiceUnit mental = unit(units, municipality, "Psykisk helsetjeneste", false);
        ServiceUnit school = unit(units, municipality, "Skole", false);
        ServiceUnit clinic = unit(units, trust, "Poliklinikk", false);
        ServiceUnit navUnit = unit(units, nav, "NAV-kontor", false);
        for (Agency agency : List.of(municipality, neighbour, trust, nav)) {
            registers.agency(
                    PLATFORM,
                    agency,
                    units.stream()
                            .filter(one -> one.agency().equals(agency.id()))
                            .toList());
        }
        List<Worker> workers = new ArrayList<>();
        List<Relative> own = new ArrayList<>();
        employ(workers, own, municipality, unit, 1, 0);
        employ(workers, own, neighbour, neighboursUnit, 1, 0);
        employ(workers, own, trust, trustsUnit, 1, 0);
        employ(workers, own, municipality, mental, 2, 1);
        employ(workers, own, municipality, school, 1, 1);
        employ(workers, own, trust, clinic, 2, 1);
        employ(workers, own, nav, navUnit, 1, 0);
        Place place = new Place(
                municipality,
                neighbour,
                unit,
                neighboursUnit,
                trustsUnit,
                mental,
                school,
                clinic,
                navUnit,
                workers,
                own);
        watching.reviewers(place);
        return place;
    }

    private Agency agency(String name, Agency.Kind kind) {
        int number = COUNT.incrementAndGet();
        return new Agency(
                new AgencyId(ids.next()),
                name + " " + number,
                kind,
                "32%07d".formatted(number),
                "97%06d".formatted(number),
                "T%03d".formatted(number));
    }

    private ServiceUnit unit(List<ServiceUnit> units, Agency agency, String name, boolean coordinating) {
        int number = COUNT.incrementAndGet();
        ServiceUnit unit = new ServiceUnit(
                new UnitId(ids.next()),
                agency.id(),
                name + " " + number,
                "32%07d".formatted(number),
                "97%06d".formatted(number),
                coordinating,
                "00000000");
        units.add(unit);
        return unit;
    }

    /** @param home how many of them are registered as people too */
    private void employ(List<Worker> workers, List<Relative> own, Agency agency, ServiceUnit unit, int how, int home) {
        for (int i = 0; i < how; i++) {
            NationalId number = people.number();
            String login = "arbeid-" + COUNT.incrementAndGet();
            LoginClaims claims = new LoginClaims(
                    IdentityProvider.HELSEID,
                    number.digits(),
                    agency.kind() == Agency.Kind.NAV
                            ? null
                            : "98" + number.digits().substring(0, 6),
                    "Ansatt " + login,
                    agency.organisationNumber(),
                    unit.organisationNumber(),
                    "4");
            if (i < home) {
                Person person = people.add("Ansatt", LocalDate.of(1980, 5, 5), number);
                String atHome = people.login(person);
                Logins.add(login, claims);
                Worker worker = new Worker(login, professional(claims));
                workers.add(worker);
                own.add(new Relative(worker, atHome, person));
            } else {
                Logins.add(login, claims);
                workers.add(new Worker(login, professional(claims)));
            }
        }
    }

    private Actor.Professional professional(LoginClaims claims) {
        return (Actor.Professional) Acting.as(PLATFORM, () -> signIn.signIn(claims));
    }
}
