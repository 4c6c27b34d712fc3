package no.individuellplan.core.withheld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.id.WithheldId;
import no.individuellplan.core.memory.Records;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.world.Newcomers;
import no.individuellplan.core.world.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every keeper of what is kept from parents does. */
public abstract class WithholdingsContract {
    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
    private Store store;
    private Newcomers newcomers;
    private Person child;
    private Actor self;

    protected abstract Store store();

    @BeforeEach
    void aChild() {
        store = store();
        newcomers = new Newcomers(store);
        child = newcomers.person();
        self = Newcomers.self(child);
    }

    @Test
    void it_comes_back_as_it_was_kept_an_item_or_a_whole_area() {
        Withheld item = added(UUID.randomUUID(), NOON);
        Withheld area = added(null, NOON.plusSeconds(1));
        assertThat(store.as(self, () -> store.withholdings().of(child.id()))).containsExactly(area, item);
        assertThat(store.as(self, () -> store.withholdings().find(item.id()))).contains(item);
    }

    @Test
    void what_is_shared_all_the_same_comes_back_in_the_order_it_was_written() {
        UUID item = UUID.randomUUID();
        UnitId unit = newcomers.unit(newcomers.agency(), false).id();
        SharedKept yes = shared(item, unit, "Ja", null, NOON);
        SharedKept end = shared(item, unit, null, yes.id(), NOON);
        store.run(self, () -> {
            store.withholdings().add(yes);
            store.withholdings().add(end);
        });
        assertThat(store.as(self, () -> store.withholdings().sharedOf(child.id())))
                .containsExactly(yes, end);
        Person other = newcomers.person();
        assertThat(store.as(self, () -> store.withholdings().sharedOf(other.id())))
                .isEmpty();
    }

    private SharedKept shared(UUID item, UnitId unit, String words, UUID ends, Instant at) {
        return new SharedKept(
                UUID.randomUUID(),
                child.id(),
                unit,
                Area.HEALTH,
                item,
                Withheld.By.CHILD,
                self.id(),
                self.name(),
                words,
                ends,
                at,
                "share-kept 1",
                "facts");
    }

    @Test
    void of_another_there_is_nothing() {
        added(UUID.randomUUID(), NOON);
        Person other = newcomers.person();
        assertThat(store.as(self, () -> store.withholdings().of(other.id()))).isEmpty();
        assertThat(store.as(self, () -> store.withholdings().find(new WithheldId(UUID.randomUUID()))))
                .isEmpty();
    }

    @Test
    void lifting_counts_the_version_and_a_second_from_the_same_version_is_refused() {
        Withheld standing = added(UUID.randomUUID(), NOON);
        store.run(self, () -> store.withholdings().save(standing.lifted("Ikke lenger", NOON.plusSeconds(60))));
        assertThat(store.as(self, () -> store.withholdings().find(standing.id()))
                        .orElseThrow())
                .isEqualTo(Records.with(standing.lifted("Ikke lenger", NOON.plusSeconds(60)), "version", 1L));
        assertThatThrownBy(() -> store.run(self, () -> store.withholdings().save(standing.lifted("Igjen", NOON))))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void a_review_is_kept_with_who_made_it() {
        Withheld standing = added(UUID.randomUUID(), NOON);
        Withheld reviewed = standing.reviewed("Står ved lag", "Marit Lunde", LocalDate.of(2026, 9, 1));
        store.run(self, () -> store.withholdings().save(reviewed));
        assertThat(store.as(self, () -> store.withholdings().find(standing.id()))
                        .orElseThrow())
                .isEqualTo(Records.with(reviewed, "version", 1L));
    }

    @Test
    void what_parents_were_told_comes_newest_first() {
        ToldParents first = told(NOON);
        ToldParents second = told(NOON.plusSeconds(1));
        assertThat(store.as(self, () -> store.withholdings().toldAbout(child.id())))
                .containsExactly(second, first);
    }

    private Withheld added(UUID item, Instant at) {
        Withheld one = new Withheld(
                new WithheldId(store.ids().next()),
                child.id(),
                Area.HEALTH,
                item,
                null,
                Withheld.By.CHILD,
                child.id().value(),
                child.name(),
                "Vil ha det for meg selv",
                at,
                LocalDate.of(2026, 6, 1),
                null,
                null,
                null,
                null,
                0);
        store.run(self, () -> store.withholdings().add(one));
        return one;
    }

    private ToldParents told(Instant at) {
        Person parent = newcomers.person();
        ToldParents one = new ToldParents(
                store.ids().next(),
                child.id(),
                Area.HEALTH,
                UUID.randomUUID(),
                parent.id(),
                newcomers.employee(newcomers.unit(newcomers.agency(), false)).employment(),
                "Marit Lunde",
                "Må følge med på medisinen",
                "At mor får vite det",
                at);
        store.run(self, () -> store.withholdings().add(one));
        return one;
    }
}
