package no.individuellplan.core.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.NarrowingId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.world.Newcomers;
import no.individuellplan.core.world.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every keeper of the ledger of what is taken out of sharing does. */
public abstract class NarrowingsContract {
    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
    private Store store;
    private Newcomers newcomers;
    private Person person;
    private Actor self;
    private UnitId unit;

    protected abstract Store store();

    @BeforeEach
    void a_person_and_a_service() {
        store = store();
        newcomers = new Newcomers(store);
        person = newcomers.person();
        self = Newcomers.self(person);
        unit = newcomers.unit(newcomers.agency(), false).id();
    }

    @Test
    void a_line_comes_back_as_it_was_written_for_one_who_has_the_consents_and_past_permits() {
        Narrowing line = added(null, UUID.randomUUID());
        assertThat(store.as(self, () -> store.narrowings().visibleOf(person.id()))
                        .lines())
                .containsExactly(line);
        Actor stranger = Newcomers.self(newcomers.person());
        assertThat(store.as(stranger, () -> store.narrowings().visibleOf(person.id()))
                        .lines())
                .isEmpty();
        assertThat(store.as(stranger, () -> store.narrowings().ledgerOf(person.id()))
                        .lines())
                .containsExactly(line);
    }

    @Test
    void a_line_that_ends_another_leaves_both_and_nothing_standing() {
        Narrowing line = added(null, UUID.randomUUID());
        Narrowing other = added(null, UUID.randomUUID());
        Narrowing end = added(line.id(), line.item());
        NarrowingLedger ledger = store.as(self, () -> store.narrowings().ledgerOf(person.id()));
        assertThat(ledger.lines()).containsExactly(line, other, end);
        assertThat(ledger.standing()).containsExactly(other);
        assertThat(ledger.standing(unit, line.item())).isEmpty();
        assertThat(ledger.standing(unit, other.item())).containsExactly(other);
    }

    private Narrowing added(NarrowingId ends, UUID item) {
        Narrowing line = new Narrowing(
                new NarrowingId(store.ids().next()),
                person.id(),
                unit,
                Area.HEALTH,
                item,
                person.id(),
                person.name(),
                ends,
                NOON,
                "narrow-sharing@test",
                "facts");
        store.run(self, () -> store.narrowings().add(line));
        return line;
    }
}
