package no.individuellplan.core.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.agency.Employee;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.memory.Records;
import no.individuellplan.core.person.Representation.Scope;
import no.individuellplan.core.world.Newcomers;
import no.individuellplan.core.world.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every register of people does. */
public abstract class PersonsContract {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    private Store store;
    private Newcomers newcomers;

    protected abstract Store store();

    @BeforeEach
    void aStore() {
        store = store();
        newcomers = new Newcomers(store);
    }

    @Test
    void a_person_comes_back_to_themselves_as_they_were_kept() {
        Person person = newcomers.person();
        assertThat(store.as(Newcomers.self(person), () -> store.persons().find(person.id())))
                .contains(person);
    }

    @Test
    void a_stranger_does_not_find_but_a_use_case_recognises() {
        Person person = newcomers.person();
        Actor stranger = Newcomers.self(newcomers.person());
        assertThat(store.as(stranger, () -> store.persons().find(person.id()))).isEmpty();
        assertThat(store.as(stranger, () -> store.persons()
                        .recognise(person.currentNationalId().orElseThrow())))
                .contains(person);
        assertThat(store.as(stranger, () -> store.persons().recognise(newcomers.number())))
                .isEmpty();
        assertThat(store.as(stranger, () -> store.persons().nameOf(person.id())))
                .contains(person.name());
    }

    @Test
    void a_new_number_comes_first_and_the_older_one_still_recognises() {
        NationalId old = newcomers.number();
        Person person = newcomers.person(old);
        NationalId current = newcomers.number();
        Actor self = Newcomers.self(person);
        store.run(self, () -> store.persons().save(Records.with(person, "nationalIds", List.of(current, old))));
        Person changed = store.as(self, () -> store.persons().find(person.id())).orElseThrow();
        assertThat(changed.nationalIds()).containsExactly(current, old);
        assertThat(store.as(self, () -> store.persons().recognise(old))).contains(changed);
        assertThatThrownBy(() -> store.run(self, () -> store.persons().save(person)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void representatives_hold_from_their_first_day_to_their_last() {
        Person child = newcomers.person();
        Person guardian = newcomers.person();
        Representation mandate = new Representation(
                child.id(),
                guardian.id(),
                Representation.Kind.GUARDIAN,
                Set.of(Scope.HEALTH_AND_WELFARE),
                DAY,
                DAY.plusDays(1));
        store.run(Newcomers.PLATFORM, () -> store.persons().add(mandate));
        Actor stranger = Newcomers.self(newcomers.person());
        assertThat(representatives(stranger, child, DAY.minusDays(1))).isEmpty();
        assertThat(representatives(stranger, child, DAY)).containsExactly(mandate);
        assertThat(representatives(stranger, child, DAY.plusDays(1))).containsExactly(mandate);
        assertThat(representatives(stranger, child, DAY.plusDays(2))).isEmpty();
        assertThat(store.as(Newcomers.self(guardian), () -> store.persons().representedBy(guardian.id(), DAY)))
                .containsExactly(mandate);
        assertThat(representativesFrom(stranger, child, DAY.minusDays(1))).containsExactly(mandate);
        assertThat(representativesFrom(stranger, child, DAY.plusDays(1))).containsExactly(mandate);
        assertThat(representativesFrom(stranger, child, DAY.plusDays(2))).isEmpty();
    }

    @Test
    void family_goes_both_ways_and_is_told_past_permits() {
        Person one = newcomers.person();
        Person other = newcomers.person();
        store.run(Newcomers.PLATFORM, () -> store.persons().addFamily(one.id(), other.id()));
        Actor stranger = Newcomers.self(newcomers.person());
        assertThat(store.as(stranger, () -> store.persons().areFamily(other.id(), one.id())))
                .isTrue();
        assertThat(store.as(stranger, () -> store.persons().familyOf(other.id())))
                .containsExactly(one.id());
        assertThat(store.as(stranger, () -> store.persons().areFamily(one.id(), one.id())))
                .isFalse();
    }

    @Test
    void a_decision_on_competence_holds_until_its_review() {
        Person person = newcomers.person();
        Actor.Professional doctor = newcomers.employee(newcomers.unit(newcomers.agency(), false));
        newcomers.permit(person, Newcomers.area(doctor, person, Area.CONSENT, Right.WRITE));
        DecisionCompetence decision = new DecisionCompetence(
                person.id(), doctor.employment(), "Forstår ikke hva det gjelder", "Personen", DAY, DAY.plusDays(30));
        store.run(doctor, () -> store.persons().add(decision));
        Actor self = Newcomers.self(person);
        assertThat(store.as(self, () -> store.persons().lackOfCompetence(person.id(), DAY.plusDays(30))))
                .contains(decision);
        assertThat(store.as(self, () -> store.persons().lackOfCompetence(person.id(), DAY.plusDays(31))))
                .isEmpty();
    }

    @Test
    void a_decision_on_competence_ends_the_day_the_person_decides_again_and_was_there_before() {
        Person person = newcomers.person();
        Actor.Professional nurse = newcomers.employee(newcomers.unit(newcomers.agency(), false));
        DecisionCompetence first = lacking(person, nurse, DAY);
        store.run(nurse, () -> store.persons()
                .endLackOfCompetence(person.id(), DAY.plusDays(3), nurse.employment(), "Forstår"));
        assertThat(holding(person, DAY.plusDays(2))).containsExactly(Records.with(first, "endedOn", DAY.plusDays(3)));
        assertThat(holding(person, DAY.plusDays(3))).isEmpty();
        DecisionCompetence anew = lacking(person, nurse, DAY.plusDays(3));
        assertThat(holding(person, DAY.plusDays(3))).containsExactly(anew);
    }

    private DecisionCompetence lacking(Person person, Actor.Professional nurse, LocalDate from) {
        DecisionCompetence decision = new DecisionCompetence(
                person.id(),
                nurse.employment(),
                "Forstår ikke",
                "Pårørende",
                from,
                from.plusDays(30),
                Set.of(DecisionCompetence.Matter.SHARING),
                null);
        store.run(nurse, () -> store.persons().add(decision));
        return decision;
    }

    private List<DecisionCompetence> holding(Person person, LocalDate day) {
        return store.as(Newcomers.self(person), () -> store.persons().decisionsOnCompetence(person.id(), day));
    }

    @Test
    void a_professional_is_one_in_several_units_and_known_as_a_person_too() {
        ServiceUnit unit = newcomers.unit(newcomers.agency(), false);
        ServiceUnit other = newcomers.unit(newcomers.agency(), false);
        NationalId number = newcomers.number();
        Employee here = store.as(Newcomers.PLATFORM, () -> store.staff().add(number, "Ansatt", "99000998", unit.id()));
        Employee there =
                store.as(Newcomers.PLATFORM, () -> store.staff().add(number, "Ansatt", "99000998", other.id()));
        assertThat(there.professional()).isEqualTo(here.professional());
        assertThat(there.id()).isNotEqualTo(here.id());
        assertThat(here.ownPerson()).isNull();
        Person atHome = newcomers.person(number);
        Actor stranger = Newcomers.self(newcomers.person());
        assertThat(store.as(stranger, () -> store.staff().find(here.id())).map(Employee::ownPerson))
                .contains(atHome.id());
        assertThat(store.as(stranger, () -> store.staff().of(unit.id())))
                .extracting(Employee::id)
                .containsExactly(here.id());
    }

    private List<Representation> representativesFrom(Actor actor, Person person, LocalDate day) {
        return store.as(actor, () -> store.persons().representativesFrom(person.id(), day));
    }

    private List<Representation> representatives(Actor actor, Person person, LocalDate day) {
        return store.as(actor, () -> store.persons().representativesOf(person.id(), day));
    }
}
