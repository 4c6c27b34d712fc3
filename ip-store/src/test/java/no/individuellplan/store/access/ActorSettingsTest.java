package no.individuellplan.store.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.CurrentActor;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;
import no.individuellplan.local.DatabaseTestResource;
import no.individuellplan.store.sql.Sql;
import no.individuellplan.store.world.Register;
import no.individuellplan.store.world.Work;
import org.junit.jupiter.api.Test;

/** The database knows who acts, in every transaction, and forgets it with the transaction. */
@QuarkusTest
@QuarkusTestResource(DatabaseTestResource.class)
class ActorSettingsTest {
    @Inject
    Register register;

    @Inject
    Persons persons;

    @Inject
    CurrentActor ofRequest;

    @Inject
    Sql sql;

    @Inject
    Work work;

    @Test
    void without_an_actor_nothing_is_seen() {
        Person person = register.person();
        assertThat(work.asNobody(() -> persons.find(person.id()))).isEmpty();
        assertThat(work.asNobody(() -> sql.list("select 1 from person", found -> 1)))
                .isEmpty();
    }

    @Test
    void the_next_actor_on_the_same_connection_sees_only_their_own() {
        Person one = register.person();
        Person other = register.person();
        Set<Integer> connections =
                Set.copyOf(List.of(seesOnly(one, other), seesOnly(other, one), seesOnly(one, other)));
        assertThat(connections).as("the pool gave the same connection").hasSize(1);
    }

    @Test
    void nobody_after_somebody_on_the_same_connection_sees_nothing() {
        Person one = register.person();
        int first = seesOnly(one, register.person());
        assertThat(work.asNobody(this::connection)).isEqualTo(first);
        assertThat(work.asNobody(() -> persons.find(one.id()))).isEmpty();
    }

    @Test
    void the_platform_sees_all_and_leaves_nothing_to_the_next() {
        Person person = register.person();
        assertThat(work.as(Work.PLATFORM, () -> persons.find(person.id()))).isPresent();
        assertThat(work.as(Work.PLATFORM, this::role)).isEqualTo("ip_system");
        assertThat(work.asNobody(this::role)).isEqualTo("ip_app");
        assertThat(work.asNobody(() -> persons.find(person.id()))).isEmpty();
    }

    @Test
    void in_a_request_the_actor_is_the_request_s() {
        Person person = register.person();
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            ofRequest.set(self(person));
            assertThat(work.asNobody(() -> persons.find(person.id()))).isPresent();
        } finally {
            request.terminate();
        }
        assertThat(work.asNobody(() -> persons.find(person.id()))).isEmpty();
    }

    @Test
    void many_at_once_each_see_themselves_and_never_another() throws Exception {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            people.add(register.person());
        }
        List<Callable<Boolean>> looks = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            Person own = people.get(i % people.size());
            looks.add(() -> own.id().equals(onlyOne(own)));
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> look : threads.invokeAll(looks)) {
                assertThat(look.get()).isTrue();
            }
        }
    }

    @Test
    void the_pool_gives_no_connection_without_a_transaction() {
        PersonId person = register.person().id();
        assertThatThrownBy(() -> Acting.as(Work.PLATFORM, () -> persons.find(person)))
                .hasStackTraceContaining("transaction");
    }

    private PersonId onlyOne(Person own) {
        List<PersonId> all =
                work.as(self(own), () -> sql.list("select id from person", found -> found.id("id", PersonId::new)));
        return all.size() == 1 ? all.getFirst() : null;
    }

    private int seesOnly(Person own, Person other) {
        return work.as(self(own), () -> {
            assertThat(persons.find(own.id())).isPresent();
            assertThat(persons.find(other.id())).isEmpty();
            return connection();
        });
    }

    private int connection() {
        return sql.first("select pg_backend_pid() as id", found -> found.count("id"))
                .orElseThrow();
    }

    private String role() {
        return sql.first("select current_user::text as name", found -> found.text("name"))
                .orElseThrow();
    }

    private static Actor self(Person person) {
        return new Actor.Citizen(person.id(), person.name());
    }
}
