package no.individuellplan.store.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Persons;
import no.individuellplan.core.plan.Plans;
import no.individuellplan.local.DatabaseTestResource;
import no.individuellplan.store.sql.DatabaseFault;
import no.individuellplan.store.sql.Sql;
import no.individuellplan.store.world.Register;
import no.individuellplan.store.world.Steps;
import no.individuellplan.store.world.Town;
import no.individuellplan.store.world.Work;
import org.junit.jupiter.api.Test;

/** What is seen past the permits is seen by the piece of work that asked, and by nobody after it. */
@QuarkusTest
@QuarkusTestResource(DatabaseTestResource.class)
class SystemViewTest {
    @Inject
    SystemView systemView;

    @Inject
    Sql sql;

    @Inject
    Persons persons;

    @Inject
    Plans plans;

    @Inject
    Register register;

    @Inject
    Steps steps;

    @Inject
    Work work;

    @Test
    void sees_what_the_actor_does_not_and_gives_the_view_back() {
        Person person = register.person();
        work.run(stranger(), () -> {
            assertThat(persons.find(person.id())).isEmpty();
            assertThat(systemView.see(() -> persons.find(person.id()))).isPresent();
            assertThat(role()).isEqualTo("ip_app");
            assertThat(persons.find(person.id())).isEmpty();
        });
    }

    @Test
    void a_row_read_past_the_permits_is_not_remembered_for_the_actor() {
        Town town = new Town(register);
        steps.opened(town);
        work.run(town.nosy, () -> {
            assertThat(plans.recogniseOpenOf(town.person.id())).isPresent();
            assertThat(persons.recognise(town.person.currentNationalId().orElseThrow()))
                    .isPresent();
            assertThat(plans.openOf(town.person.id())).isEmpty();
            assertThat(plans.find(steps.plan(town).id())).isEmpty();
            assertThat(persons.find(town.person.id())).isEmpty();
        });
    }

    @Test
    void gives_the_view_back_after_a_failure() {
        Person person = register.person();
        work.run(stranger(), () -> {
            assertThatThrownBy(() -> systemView.run(() -> {
                        throw new IllegalStateException("stop");
                    }))
                    .hasMessage("stop");
            assertThat(role()).isEqualTo("ip_app");
            assertThat(persons.find(person.id())).isEmpty();
        });
    }

    @Test
    void a_view_within_a_view_ends_with_the_outer_one() {
        work.run(stranger(), () -> {
            String inner = systemView.see(() -> {
                systemView.run(() -> {});
                return role();
            });
            assertThat(inner).isEqualTo("ip_system");
            assertThat(role()).isEqualTo("ip_app");
        });
    }

    @Test
    void the_platform_s_own_work_stays_the_platform_s_after_a_view() {
        work.run(Work.PLATFORM, () -> {
            systemView.run(() -> {});
            assertThat(role()).isEqualTo("ip_system");
        });
    }

    @Test
    void after_the_database_has_refused_nothing_more_is_seen_in_that_transaction_nor_in_the_next() {
        Person person = register.person();
        assertThatThrownBy(() -> work.run(stranger(), () -> {
                    assertThatThrownBy(() -> systemView.see(() -> sql.run("select 1 / 0")))
                            .isInstanceOf(DatabaseFault.class)
                            .extracting(fault -> ((DatabaseFault) fault).state())
                            .isEqualTo("22012");
                    persons.find(person.id());
                }))
                .hasStackTraceContaining("current transaction is aborted");
        assertThat(work.as(stranger(), this::role)).isEqualTo("ip_app");
        Optional<Person> seen = work.as(stranger(), () -> persons.find(person.id()));
        assertThat(seen).isEmpty();
    }

    @Test
    void is_the_only_place_that_names_the_role_that_sees_everything() throws IOException {
        Path code = Path.of("src/main/java");
        try (Stream<Path> files = Files.walk(code)) {
            assertThat(files.filter(Files::isRegularFile).filter(SystemViewTest::namesTheRole))
                    .map(path -> path.getFileName().toString())
                    .containsExactly("SystemView.java");
        }
    }

    private static boolean namesTheRole(Path file) {
        try {
            String text = Files.readString(file).toLowerCase(Locale.ROOT);
            return text.contains("ip_system") || text.contains("set role") || text.contains("set local role");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Actor stranger() {
        Person stranger = register.person();
        return new Actor.Citizen(stranger.id(), stranger.name());
    }

    private String role() {
        return sql.first("select current_user::text as name", found -> found.text("name"))
                .orElseThrow();
    }
}
