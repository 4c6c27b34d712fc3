package no.individuellplan.core.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.id.NeedId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.need.Need;
import no.individuellplan.core.need.NeedState;
import no.individuellplan.core.person.AddressProtection;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.protection.ProtectionLine.Says;
import no.individuellplan.core.world.Newcomers;
import no.individuellplan.core.world.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every keeper of what was decided about protected addresses does. */
public abstract class ProtectionsContract {
    private Store store;
    private Newcomers newcomers;
    private Person person;
    private ServiceUnit unit;
    private Actor.Professional worker;

    protected abstract Store store();

    @BeforeEach
    void a_person_with_a_need() {
        store = store();
        newcomers = new Newcomers(store);
        person = newcomers.person();
        unit = newcomers.unit(newcomers.agency(), true);
        worker = newcomers.employee(unit);
        store.run(Newcomers.PLATFORM, () -> store.needs()
                .add(new Need(
                        new NeedId(store.ids().next()),
                        person.id(),
                        unit.id(),
                        null,
                        NeedState.REPORTED,
                        newcomers.now(),
                        null,
                        null,
                        null,
                        false,
                        null,
                        0)));
    }

    @Test
    void a_line_comes_back_as_it_was_written_for_whoever_coordinates_and_past_permits() {
        Actor self = Newcomers.self(person);
        ProtectionLine line = add(Says.IN_TEAM, worker.employment().value(), unit.id());
        assertThat(store.as(self, () -> store.protections().visibleOf(person.id()))
                        .lines())
                .containsExactly(line);
        Actor stranger = Newcomers.self(newcomers.person());
        assertThat(store.as(stranger, () -> store.protections().visibleOf(person.id()))
                        .lines())
                .isEmpty();
        assertThat(store.as(stranger, () -> store.protections().ledgerOf(person.id()))
                        .lines())
                .containsExactly(line);
    }

    @Test
    void what_the_register_says_counts_at_once() {
        assertThat(isProtected()).isFalse();
        protect(AddressProtection.CONFIDENTIAL);
        assertThat(isProtected()).isTrue();
        protect(AddressProtection.NONE);
        assertThat(isProtected()).isFalse();
    }

    @Test
    void a_need_is_unattended_while_the_address_is_protected_and_nobody_there_is_named() {
        assertThat(waits()).isFalse();
        protect(AddressProtection.STRICTLY_CONFIDENTIAL);
        assertThat(waits()).isTrue();
        add(Says.IN_TEAM, worker.employment().value(), unit.id());
        assertThat(waits()).isFalse();
        add(Says.OUT_OF_TEAM, worker.employment().value(), null);
        assertThat(waits()).isTrue();
        add(Says.IN_TEAM, worker.employment().value(), unit.id());
        assertThat(waits()).isFalse();
    }

    private boolean waits() {
        return store.as(worker, () -> store.protections().unattendedAt(unit.id()))
                .contains(person.id());
    }

    private boolean isProtected() {
        return store.as(worker, () -> store.protections().isProtected(person.id()));
    }

    private void protect(AddressProtection level) {
        store.run(worker, () -> store.protections().set(person.id(), level));
    }

    private ProtectionLine add(Says says, UUID about, UnitId where) {
        ProtectionLine line = new ProtectionLine(
                store.ids().next(),
                person.id(),
                says,
                about,
                where,
                "Fordi",
                worker.employment().value(),
                worker.name(),
                worker.organisation(),
                newcomers.now());
        store.run(worker, () -> store.protections().add(line));
        return line;
    }
}
