package no.individuellplan.core.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.agency.Agency;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.consent.ConsentRegistration.State;
import no.individuellplan.core.id.ConsentId;
import no.individuellplan.core.id.ConsentRegistrationId;
import no.individuellplan.core.memory.Records;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.world.Newcomers;
import no.individuellplan.core.world.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every keeper of consents on paper does. */
public abstract class ConsentRegistrationsContract {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private Store store;
    private Person person;
    private Actor self;
    private ConsentRegistration waiting;

    protected abstract Store store();

    @BeforeEach
    void one_that_waits() {
        store = store();
        Newcomers newcomers = new Newcomers(store);
        person = newcomers.person();
        self = Newcomers.self(person);
        Agency agency = newcomers.agency();
        ServiceUnit unit = newcomers.unit(agency, false);
        waiting = new ConsentRegistration(
                new ConsentRegistrationId(store.ids().next()),
                person.id(),
                unit.id(),
                Set.of(Area.HEALTH, Area.ECONOMY),
                "Samarbeid",
                DAY.plusMonths(6),
                person.id(),
                "Vil du dele?",
                null,
                false,
                DAY,
                newcomers.employee(unit).employment(),
                "Marit Lunde",
                newcomers.employee(unit).employment(),
                State.WAITING,
                null,
                Instant.parse("2026-03-02T11:00:00Z"),
                0);
        store.run(self, () -> store.registrations().add(waiting));
    }

    @Test
    void it_comes_back_as_it_was_written_in_and_to_nobody_without_a_permit() {
        assertThat(store.as(self, () -> store.registrations().find(waiting.id())))
                .contains(waiting);
        assertThat(store.as(self, () -> store.registrations().of(person.id()))).containsExactly(waiting);
        Actor stranger = Newcomers.self(new Newcomers(store).person());
        assertThat(store.as(stranger, () -> store.registrations().find(waiting.id())))
                .isEmpty();
        assertThat(store.as(stranger, () -> store.registrations().visible())).isEmpty();
    }

    @Test
    void it_is_answered_once() {
        store.run(self, () -> store.registrations().save(waiting.refused("Det mangler underskrift")));
        assertThat(store.as(self, () -> store.registrations().find(waiting.id())))
                .contains(Records.with(waiting.refused("Det mangler underskrift"), "version", 1L));
        assertThatThrownBy(() -> store.run(self, () -> store.registrations().save(waiting.confirmed())))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void a_line_of_the_ledger_keeps_how_it_was_given() {
        Attested how =
                new Attested(Attested.Form.ORAL, waiting.by(), "Marit Lunde", "Kari Normann", DAY, "Ansvarsgruppemøte");
        ConsentEntry line = new ConsentEntry(
                new ConsentId(store.ids().next()),
                person.id(),
                ConsentKind.SHARING,
                ConsentEntry.Answer.GIVEN,
                person.id(),
                ConsentEntry.Capacity.OWN,
                Set.of(person.id()),
                waiting.recipient(),
                Set.of(Area.HEALTH),
                "Samarbeid",
                DAY,
                DAY.plusMonths(6),
                "Vil du dele?",
                null,
                how,
                Instant.parse("2026-03-02T11:00:00Z"),
                null,
                null);
        store.run(self, () -> store.consents().add(line));
        assertThat(store.as(self, () -> store.consents().ledgerOf(person.id())).entries())
                .containsExactly(line);
    }
}
