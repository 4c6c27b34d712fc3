package no.individuellplan.store.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.notice.Notice;
import no.individuellplan.core.notice.Notice.State;
import no.individuellplan.core.notice.NoticeAddress;
import no.individuellplan.core.notice.NoticeAddresses;
import no.individuellplan.core.notice.NoticeLanguage;
import no.individuellplan.core.notice.Notices;
import no.individuellplan.local.DatabaseTestResource;
import no.individuellplan.store.access.SystemView;
import no.individuellplan.store.world.Register;
import no.individuellplan.store.world.Town;
import no.individuellplan.store.world.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where notices go and wait: the person's own and the platform's, and nobody else's however they ask. */
@QuarkusTest
@QuarkusTestResource(DatabaseTestResource.class)
class PostgresNoticesTest {
    private static final Instant GIVEN = Instant.parse("2026-11-02T08:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-03T08:00:00Z");

    @Inject
    NoticeAddresses addresses;

    @Inject
    Notices notices;

    @Inject
    SystemView system;

    @Inject
    Register register;

    @Inject
    Work work;

    private Town town;
    private PersonId person;

    @BeforeEach
    void an_address() {
        town = new Town(register);
        person = town.person.id();
        work.run(town.self, () -> addresses.give(address("en@example.org", GIVEN)));
    }

    @AfterEach
    void none() {
        work.run(town.self, () -> addresses.forget(person));
    }

    @Test
    void it_is_the_persons_own_and_the_platforms() {
        assertThat(seenBy(town.self)).contains(address("en@example.org", GIVEN));
        assertThat(seenBy(Work.PLATFORM)).isPresent();
        assertThat(work.as(Work.PLATFORM, addresses::all)).hasSize(1);
    }

    @Test
    void nobody_at_work_finds_or_changes_it_even_past_permits() {
        assertThat(seenBy(town.coordinator)).isEmpty();
        assertThat(work.<Optional<NoticeAddress>>as(town.coordinator, () -> system.see(() -> addresses.find(person))))
                .isEmpty();
        assertThat(work.as(town.coordinator, () -> system.see(addresses::all))).isEmpty();
        work.run(town.coordinator, () -> addresses.opened(person, LATER));
        work.run(town.coordinator, () -> addresses.forget(person));
        assertThat(seenBy(town.self)).contains(address("en@example.org", GIVEN));
        assertThatThrownBy(() -> work.run(town.coordinator, () -> addresses.give(address("min@example.org", LATER))))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void the_same_number_of_the_same_round_is_made_once() {
        add(notice(1));
        add(notice(1));
        assertThat(ofRound()).hasSize(1);
        add(notice(2));
        assertThat(ofRound()).extracting(Notice::number).containsExactly(1, 2);
    }

    @Test
    void one_that_is_being_sent_is_left_alone_by_another_and_waits_again_when_that_one_dies() {
        Notice one = notice(1);
        add(one);
        assertThatThrownBy(() -> work.run(Work.PLATFORM, () -> {
                    assertThat(notices.due(LATER)).contains(one);
                    assertThat(CompletableFuture.supplyAsync(() -> work.as(Work.PLATFORM, () -> notices.due(LATER)))
                                    .join())
                            .isEmpty();
                    notices.save(with(one, State.SENT, LATER));
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        assertThat(work.as(Work.PLATFORM, () -> notices.due(LATER))).contains(one);
    }

    @Test
    void only_what_waits_and_may_be_tried_is_due() {
        Notice one = notice(1);
        add(one);
        assertThat(work.as(Work.PLATFORM, () -> notices.due(GIVEN.minusSeconds(1))))
                .isEmpty();
        assertThat(work.as(Work.PLATFORM, () -> notices.due(GIVEN))).contains(one);
        work.run(Work.PLATFORM, () -> notices.save(with(one, State.SENT, LATER)));
        assertThat(work.as(Work.PLATFORM, () -> notices.due(LATER))).isEmpty();
        assertThat(ofRound()).containsExactly(with(one, State.SENT, LATER));
    }

    @Test
    void a_new_address_or_none_takes_the_notices_with_it() {
        add(notice(1));
        work.run(town.self, () -> addresses.give(address("ny@example.org", LATER)));
        assertThat(ofRound()).isEmpty();
        work.run(town.self, () -> addresses.forget(person));
        add(notice(1));
        assertThat(ofRound()).as("nowhere to send it").isEmpty();
        assertThat(seenBy(town.self)).isEmpty();
    }

    @Test
    void what_ended_in_an_earlier_round_is_forgotten_with_the_next() {
        Notice old = notice(1);
        add(old);
        work.run(Work.PLATFORM, () -> notices.save(with(old, State.SENT, LATER)));
        work.run(town.self, () -> addresses.opened(person, LATER));
        add(new Notice(UUID.randomUUID(), person, LATER, 1, State.WAITING, 0, LATER, LATER, null));
        assertThat(ofRound()).isEmpty();
        work.run(Work.PLATFORM, () -> addresses.failed(person, LATER));
        assertThat(seenBy(town.self).orElseThrow())
                .isEqualTo(new NoticeAddress(person, "en@example.org", NoticeLanguage.NN, GIVEN, LATER, LATER));
    }

    private NoticeAddress address(String email, Instant at) {
        return new NoticeAddress(person, email, NoticeLanguage.NN, at, at, null);
    }

    private Notice notice(int number) {
        return new Notice(UUID.randomUUID(), person, GIVEN, number, State.WAITING, 0, GIVEN, GIVEN, null);
    }

    private static Notice with(Notice one, State state, Instant ended) {
        return new Notice(
                one.id(),
                one.person(),
                one.round(),
                one.number(),
                state,
                one.tries(),
                one.madeAt(),
                one.nextAt(),
                ended);
    }

    private void add(Notice notice) {
        work.run(Work.PLATFORM, () -> notices.add(notice));
    }

    private List<Notice> ofRound() {
        return work.as(Work.PLATFORM, () -> notices.of(person, GIVEN));
    }

    private Optional<NoticeAddress> seenBy(Actor actor) {
        return work.as(actor, () -> addresses.find(person));
    }
}
