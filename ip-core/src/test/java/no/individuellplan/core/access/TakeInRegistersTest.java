package no.individuellplan.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.agency.Agency;
import no.individuellplan.core.agency.Employee;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.person.AddressProtection;
import no.individuellplan.core.person.DecisionCompetence;
import no.individuellplan.core.person.NationalId;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Representation;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import no.individuellplan.core.world.Numbers;
import no.individuellplan.core.world.Ports;
import org.junit.jupiter.api.Test;

/** What registers say is there at once, and so are the permits that follow from it. */
class TakeInRegistersTest extends InAWorld {
    private static final Actor.System PLATFORM = new Actor.System("registers");
    private static final NationalId NUMBER = Numbers.synthetic(LocalDate.of(2018, 4, 5), 0);

    private final TakeInRegisters registers = registers(ports);
    private final Person child = person("Live", NUMBER);

    @Test
    void an_empty_installation_says_so_until_an_agency_is_taken_in() {
        Ports empty = new Ports(Clock.systemUTC());
        TakeInRegisters first = registers(empty);
        assertThat(first.empty()).isTrue();
        Agency agency = new Agency(
                new AgencyId(empty.ids.next()), "Nyby", Agency.Kind.MUNICIPALITY, "310900001", "99900001", "9903");
        ServiceUnit unit = new ServiceUnit(
                new UnitId(empty.ids.next()), agency.id(), "Kontoret", "310900002", "99900002", true, null);
        first.agency(PLATFORM, agency, List.of(unit));
        assertThat(first.empty()).isFalse();
        assertThat(empty.agencies.agency(agency.id())).contains(agency);
        assertThat(empty.agencies.unit(unit.id())).contains(unit);
    }

    @Test
    void one_who_works_somewhere_is_taken_in_once() {
        Employee once = registers.employee(PLATFORM, NUMBER, "Live Vik", null, cast.hjemme.id());
        Employee again = registers.employee(PLATFORM, NUMBER, "Live Vik", null, cast.hjemme.id());
        assertThat(again).isEqualTo(once);
        assertThat(once.unit()).isEqualTo(cast.hjemme.id());
    }

    @Test
    void a_person_may_read_about_themselves_from_the_start() {
        assertThat(mayRead(Cast.self(child), child)).isFalse();
        registers.person(PLATFORM, child);
        assertThat(mayRead(Cast.self(child), child)).isTrue();
    }

    @Test
    void a_parent_may_read_about_the_child_from_the_start() {
        registers.person(PLATFORM, child);
        assertThat(mayRead(Cast.self(cast.tone), child)).isFalse();
        registers.representation(
                PLATFORM,
                new Representation(
                        child.id(),
                        cast.tone.id(),
                        Representation.Kind.PARENT,
                        Set.of(),
                        world.today().minusYears(1),
                        null));
        assertThat(mayRead(Cast.self(cast.tone), child)).isTrue();
    }

    @Test
    void family_at_work_is_shut_out_from_the_start_from_either_side() {
        Person one = person("Ask", Numbers.synthetic(LocalDate.of(1981, 2, 19), 7));
        Person other = person("Embla", Numbers.synthetic(LocalDate.of(1977, 11, 3), 7));
        Actor askAtWork = atWork(one);
        Actor emblaAtWork = atWork(other);
        registers.person(PLATFORM, one);
        registers.person(PLATFORM, other);
        assertThat(use.access.isOwnFamily(askAtWork, other.id())).isFalse();
        registers.family(PLATFORM, one, other);
        assertThat(use.access.isOwnFamily(askAtWork, other.id())).isTrue();
        assertThat(use.access.isOwnFamily(emblaAtWork, one.id())).isTrue();
    }

    @Test
    void a_decision_on_competence_works_from_the_start() {
        world.clock.sleepUntil(cast.jonathan.birthDate().plusYears(16));
        steps.inPreparation(cast.jonathan);
        assertThat(hildeMayRead()).isFalse();
        registers.lackOfCompetence(
                PLATFORM,
                new DecisionCompetence(
                        cast.jonathan.id(),
                        cast.marit.employment(),
                        "Forstår ikke følgene",
                        "Jonathan",
                        world.today(),
                        world.today().plusMonths(3),
                        Set.of(DecisionCompetence.Matter.values()),
                        null));
        assertThat(hildeMayRead()).isTrue();
    }

    private boolean hildeMayRead() {
        return use.access.may(Cast.self(cast.hilde), cast.jonathan.id(), Area.PLAN, null, Right.READ);
    }

    private Actor.Professional atWork(Person person) {
        Employee employee =
                registers.employee(PLATFORM, person.nationalIds().getFirst(), person.name(), null, cast.hjemme.id());
        return new Actor.Professional(
                employee.id(), employee.unit(), employee.agency(), employee.name(), cast.hjemme.name(), null, false);
    }

    private Person person(String name, NationalId number) {
        return new Person(
                new PersonId(ports.ids.next()),
                List.of(number),
                name,
                "Vik",
                world.today().minusYears(8),
                AddressProtection.NONE,
                "9901",
                0);
    }

    private boolean mayRead(Actor actor, Person person) {
        return use.access.may(actor, person.id(), Area.IDENTITY, null, Right.READ);
    }

    private TakeInRegisters registers(Ports into) {
        return new TakeInRegisters(into.agencies, into.staff, into.persons, use.renew);
    }
}
