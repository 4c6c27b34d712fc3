package no.individuellplan.core.kin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.world.Newcomers;
import no.individuellplan.core.world.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every keeper of the ledger of next of kin does. */
public abstract class KinAnswersContract {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private Store store;
    private Newcomers newcomers;
    private Person person;
    private Person kin;
    private Actor self;

    protected abstract Store store();

    @BeforeEach
    void two() {
        store = store();
        newcomers = new Newcomers(store);
        person = newcomers.person();
        kin = newcomers.person();
        self = Newcomers.self(person);
    }

    @Test
    void lines_come_back_as_they_were_written_in_that_order() {
        KinAnswer yes = named(true);
        KinAnswer no = named(false);
        assertThat(store.as(self, () -> store.kin().ledgerOf(person.id())).lines())
                .containsExactly(yes, no);
    }

    @Test
    void the_one_named_finds_who_named_them_and_nobody_else_is_found() {
        named(true);
        Actor relative = Newcomers.self(kin);
        assertThat(store.as(relative, () -> store.kin().namedBy(kin.id()))).containsExactly(person.id());
        assertThat(store.as(relative, () -> store.kin().namedBy(person.id()))).isEmpty();
    }

    private KinAnswer named(boolean yes) {
        KinAnswer line = new KinAnswer(
                store.ids().next(),
                person.id(),
                kin.id(),
                person.id(),
                yes,
                yes ? Set.of(Area.HEALTH) : Set.of(),
                yes ? "Søster" : null,
                yes,
                DAY,
                yes ? DAY.plusMonths(6) : null,
                yes ? "Vist" : null,
                newcomers.now());
        store.run(self, () -> store.kin().add(line));
        return line;
    }
}
