package no.individuellplan.core.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.world.Newcomers;
import no.individuellplan.core.world.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every address register does; it says the same to everyone. */
public abstract class DirectoryContract {
    private static final Instant THEN = Instant.parse("2026-11-02T08:00:00Z");
    private static final Actor.System OPERATOR = new Actor.System("drift");
    private Store store;
    private Actor anyone;
    private Party organisation;
    private Party service;

    protected abstract Store store();

    @BeforeEach
    void anOrganisationWithAService() {
        store = store();
        anyone = Newcomers.self(new Newcomers(store).person());
        String her = Integer.toString(ThreadLocalRandom.current().nextInt(100_000_000, 900_000_000));
        organisation =
                new Party(her, null, "Kommune " + her, "102", null, null, "310900001", "9901", null, null, Way.AMQP);
        service = new Party(
                her + "1",
                her,
                "Sykepleie " + her,
                null,
                new ServiceCode(ServiceList.MUNICIPAL, "KP02"),
                null,
                null,
                null,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2027, 12, 31),
                Way.NONE);
        store.run(OPERATOR, () -> {
            add(organisation);
            add(service);
        });
    }

    @Test
    void what_was_put_in_is_found_by_anyone_as_it_was_put_in() {
        store.run(anyone, () -> {
            assertThat(store.directory().find(organisation.her())).contains(organisation);
            assertThat(store.directory().find(service.her())).contains(service);
            assertThat(store.directory().find("0")).isEmpty();
            assertThat(store.directory().find(null)).isEmpty();
            assertThat(store.directory().all()).containsSubsequence(organisation, service);
        });
    }

    @Test
    void a_change_is_seen_at_once_by_the_one_who_makes_it_and_by_everybody_when_it_is_done() {
        store.run(anyone, () -> assertThat(store.directory().all()).contains(service));
        Party closed = service.until(LocalDate.of(2026, 11, 1));
        store.run(OPERATOR, () -> {
            store.directory().change(closed, PartyChange.between(service, closed, THEN, "drift"));
            assertThat(store.directory().find(service.her())).contains(closed);
        });
        store.run(
                anyone,
                () -> assertThat(store.directory().all()).contains(closed).doesNotContain(service));
    }

    @Test
    void what_is_rolled_back_never_was() {
        store.run(anyone, () -> assertThat(store.directory().all()).contains(service));
        assertThatThrownBy(() -> store.run(OPERATOR, () -> {
                    store.directory().change(service.until(null), List.of());
                    throw new IllegalStateException("stop");
                }))
                .hasMessageContaining("stop");
        store.run(
                anyone, () -> assertThat(store.directory().find(service.her())).contains(service));
    }

    @Test
    void what_happened_to_a_party_is_kept_newest_first() {
        Party closed = service.until(LocalDate.of(2026, 11, 1));
        List<PartyChange> changes = PartyChange.between(service, closed, THEN.plusSeconds(60), "Odd Hansen");
        store.run(OPERATOR, () -> store.directory().change(closed, changes));
        store.run(anyone, () -> assertThat(store.directory().changes(service.her()))
                .containsExactly(
                        new PartyChange(
                                service.her(),
                                THEN.plusSeconds(60),
                                "Odd Hansen",
                                PartyChange.Field.VALID_UNTIL,
                                "2027-12-31",
                                "2026-11-01"),
                        new PartyChange(service.her(), THEN, "drift", PartyChange.Field.ADDED, null, service.name())));
    }

    private void add(Party party) {
        store.directory().add(party, PartyChange.added(party, THEN, "drift"));
    }
}
