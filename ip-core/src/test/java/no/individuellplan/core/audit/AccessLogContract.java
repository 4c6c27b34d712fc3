package no.individuellplan.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.audit.AccessLogEntry.Kind;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.world.Newcomers;
import no.individuellplan.core.world.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every access log does. */
public abstract class AccessLogContract {
    private Store store;
    private Newcomers newcomers;
    private Person person;
    private Actor self;
    private Actor.Professional worker;

    protected abstract Store store();

    @BeforeEach
    void aStore() {
        store = store();
        newcomers = new Newcomers(store);
        person = newcomers.person();
        self = Newcomers.self(person);
        worker = newcomers.employee(newcomers.unit(newcomers.agency(), false));
    }

    @Test
    void the_person_reads_what_others_wrote_newest_first_and_as_many_as_asked_for() {
        AccessLogEntry first = entry(Kind.READ, person.id().value());
        AccessLogEntry second = entry(Kind.WRITE, person.id().value());
        store.run(worker, () -> store.log().append(first));
        store.run(worker, () -> store.log().append(second));
        assertThat(store.as(self, () -> store.log().of(person.id().value(), 10)))
                .containsExactly(second, first);
        assertThat(store.as(self, () -> store.log().of(person.id().value(), 1))).containsExactly(second);
        assertThat(store.as(worker, () -> store.log().of(person.id().value(), 10)))
                .isEmpty();
    }

    @Test
    void what_is_older_is_read_from_where_the_newer_ended() {
        AccessLogEntry first = entry(Kind.READ, person.id().value());
        AccessLogEntry second =
                entry(Kind.WRITE, person.id().value(), first.at().plusSeconds(1));
        store.run(worker, () -> store.log().append(first));
        store.run(worker, () -> store.log().append(second));
        assertThat(store.as(self, () -> store.log().of(person.id().value(), second.at(), 10)))
                .containsExactly(first);
        assertThat(store.as(self, () -> store.log().of(person.id().value(), first.at(), 10)))
                .isEmpty();
        assertThat(store.as(self, () -> store.log()
                        .of(person.id().value(), second.at().plusSeconds(1), 1)))
                .containsExactly(second);
    }

    @Test
    void a_line_falls_with_what_it_tells_of() {
        AccessLogEntry line = entry(Kind.READ, person.id().value());
        assertThatThrownBy(() -> store.run(worker, () -> {
                    store.log().append(line);
                    throw new NotVisible();
                }))
                .isInstanceOf(NotVisible.class);
        assertThat(store.as(self, () -> store.log().of(person.id().value(), 10)))
                .isEmpty();
    }

    @Test
    void a_refused_try_outlives_the_refusal_and_is_shown_to_the_one_it_was_about() {
        IndividualPlan plan = newcomers.plan(person);
        assertThatThrownBy(() -> store.run(worker, () -> {
                    assertThat(store.log()
                                    .appendRefused(
                                            entry(Kind.REFUSED, null), plan.id().value()))
                            .contains(person.id().value());
                    throw new NotVisible();
                }))
                .isInstanceOf(NotVisible.class);
        assertThat(store.as(self, () -> store.log().of(person.id().value(), 10)))
                .extracting(AccessLogEntry::kind)
                .containsExactly(Kind.REFUSED);
    }

    @Test
    void a_refused_try_at_nothing_is_about_nobody() {
        assertThat(store.as(worker, () -> store.log().appendRefused(entry(Kind.REFUSED, null), UUID.randomUUID())))
                .isEmpty();
    }

    private AccessLogEntry entry(Kind kind, UUID subject) {
        return entry(kind, subject, newcomers.now());
    }

    private AccessLogEntry entry(Kind kind, UUID subject, Instant at) {
        return new AccessLogEntry(
                store.ids().next(),
                at,
                subject,
                worker.id(),
                worker.name(),
                worker.organisation(),
                false,
                kind,
                "CONSENT",
                "HEALTH",
                null);
    }
}
