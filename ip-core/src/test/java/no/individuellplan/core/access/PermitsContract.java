package no.individuellplan.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.world.Newcomers;
import no.individuellplan.core.world.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every keeper of permits does. */
public abstract class PermitsContract {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    private Store store;
    private Newcomers newcomers;
    private Person person;
    private Actor.Professional worker;

    protected abstract Store store();

    @BeforeEach
    void aPerson() {
        store = store();
        newcomers = new Newcomers(store);
        person = newcomers.person();
        worker = newcomers.employee(newcomers.unit(newcomers.agency(), false));
    }

    @Test
    void permits_come_back_as_they_were_given_to_those_who_hold_them() {
        Permit whole = permit(Area.HEALTH, null, null);
        Permit until = permit(Area.ECONOMY, DAY, DAY.plusDays(30));
        Permit colleagues = new Permit(
                worker.unit().value(),
                person.id(),
                Area.NEED,
                person.id().value(),
                Right.WRITE,
                Basis.ASKED,
                null,
                null);
        newcomers.permit(person, whole, until, colleagues);
        assertThat(held()).containsExactlyInAnyOrder(whole, until, colleagues);
        assertThat(store.as(worker, () -> store.permits().of(worker.grantees())))
                .containsExactlyInAnyOrder(whole, until, colleagues);
    }

    @Test
    void what_is_replaced_is_gone_and_what_stays_stays_once() {
        Permit stays = permit(Area.HEALTH, null, null);
        newcomers.permit(person, stays, permit(Area.ECONOMY, null, null));
        newcomers.permit(person, stays, stays, permit(Area.HOUSING, null, null));
        assertThat(held()).containsExactlyInAnyOrder(stays, permit(Area.HOUSING, null, null));
        newcomers.permit(person);
        assertThat(held()).isEmpty();
    }

    @Test
    void permits_about_others_are_left_alone() {
        Person other = newcomers.person();
        newcomers.permit(other, Newcomers.area(worker, other, Area.HEALTH, Right.READ));
        newcomers.permit(person);
        assertThat(store.as(worker, () -> store.permits().of(worker.grantees(), other.id())))
                .hasSize(1);
    }

    @Test
    void anyone_s_change_may_move_another_s_permits() {
        newcomers.permit(person, permit(Area.HEALTH, null, null));
        store.run(worker, () -> store.permits().replace(person.id(), Set.of()));
        assertThat(held()).isEmpty();
    }

    private List<Permit> held() {
        return store.as(worker, () -> store.permits().of(worker.grantees(), person.id()));
    }

    private Permit permit(Area area, LocalDate from, LocalDate until) {
        return new Permit(worker.employment().value(), person.id(), area, null, Right.READ, Basis.CONSENT, from, until);
    }
}
