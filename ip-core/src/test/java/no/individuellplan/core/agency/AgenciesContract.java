package no.individuellplan.core.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.world.Newcomers;
import no.individuellplan.core.world.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every register of agencies does; it says the same to everyone. */
public abstract class AgenciesContract {
    private Store store;
    private Newcomers newcomers;
    private Actor anyone;
    private Agency agency;
    private ServiceUnit office;
    private ServiceUnit unit;

    protected abstract Store store();

    @BeforeEach
    void anAgencyWithTwoUnits() {
        store = store();
        newcomers = new Newcomers(store);
        anyone = Newcomers.self(newcomers.person());
        agency = newcomers.agency();
        office = newcomers.unit(agency, true);
        unit = newcomers.unit(agency, false);
    }

    @Test
    void agencies_and_units_are_found_by_what_names_them() {
        store.run(anyone, () -> {
            assertThat(store.agencies().agency(agency.id())).contains(agency);
            assertThat(store.agencies().unit(unit.id())).contains(unit);
            assertThat(store.agencies().unitByOrganisationNumber(unit.organisationNumber()))
                    .contains(unit);
            assertThat(store.agencies().unitByHerId(unit.herId())).contains(unit);
            assertThat(store.agencies().unitByHerId("0")).isEmpty();
            assertThat(store.agencies().agencies()).contains(agency);
            assertThat(store.agencies().units()).contains(unit, office);
        });
    }

    @Test
    void the_coordinating_unit_is_found_by_agency_and_by_municipality() {
        store.run(anyone, () -> {
            assertThat(store.agencies().coordinatingUnitOf(agency.id())).contains(office);
            assertThat(store.agencies().coordinatingUnitOfMunicipality(agency.municipality()))
                    .contains(office);
            assertThat(store.agencies().coordinatingUnitOfMunicipality("0000")).isEmpty();
        });
    }

    @Test
    void one_who_begins_to_work_is_named_from_then_on() {
        store.run(anyone, () -> assertThat(store.staff().colleague(new EmploymentId(UUID.randomUUID())))
                .isEmpty());
        Actor.Professional hired = newcomers.employee(unit);
        for (int again = 0; again < 2; again++) {
            store.run(anyone, () -> assertThat(store.staff().colleague(hired.employment()))
                    .contains(new Colleague(hired.employment(), unit.id(), hired.name(), hired.hprNumber())));
        }
    }
}
