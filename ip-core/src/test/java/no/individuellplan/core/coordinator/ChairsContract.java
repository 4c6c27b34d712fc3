package no.individuellplan.core.coordinator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.memory.Records;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.world.Newcomers;
import no.individuellplan.core.world.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every keeper of chairs does. */
public abstract class ChairsContract {
    private Store store;
    private Newcomers newcomers;
    private Person person;
    private Actor self;
    private ServiceUnit office;
    private CoordinatorChair chair;

    protected abstract Store store();

    @BeforeEach
    void aChair() {
        store = store();
        newcomers = new Newcomers(store);
        person = newcomers.person();
        self = Newcomers.self(person);
        office = newcomers.unit(newcomers.agency(), true);
        chair = CoordinatorChair.heldBy(person.id(), office.id());
        store.run(self, () -> store.chairs().add(chair));
    }

    @Test
    void the_chair_comes_back_as_it_was_kept() {
        assertThat(store.as(self, () -> store.chairs().of(person.id()))).contains(chair);
    }

    @Test
    void one_with_a_permit_finds_it_in_the_list_and_a_stranger_finds_nothing() {
        Actor.Professional worker = newcomers.employee(office);
        assertThat(store.as(worker, () -> store.chairs().of(person.id()))).isEmpty();
        assertThat(store.as(worker, () -> store.chairs().visible())).isEmpty();
        assertThat(store.as(worker, () -> store.chairs().recognise(person.id())))
                .contains(chair);
        newcomers.permit(person, Newcomers.area(worker, person, Area.COORDINATION, Right.READ));
        assertThat(store.as(worker, () -> store.chairs().visible())).containsExactly(chair);
    }

    @Test
    void of_two_who_ask_somebody_for_the_chair_the_second_is_told() {
        Actor.Professional one = newcomers.employee(office);
        CoordinatorChair asking =
                Records.with(Records.with(chair, "asked", one.employment()), "askedAt", newcomers.now());
        store.run(self, () -> store.chairs().save(asking));
        assertThat(store.as(self, () -> store.chairs().of(person.id())))
                .contains(Records.with(asking, "version", chair.version() + 1));
        assertThatThrownBy(() -> store.run(self, () -> store.chairs().save(asking)))
                .isInstanceOf(StaleVersion.class);
    }
}
