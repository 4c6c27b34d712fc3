package no.individuellplan.store.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.access.UnsentForm;
import no.individuellplan.core.access.UnsentForms;
import no.individuellplan.local.DatabaseTestResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseTestResource.class)
class PostgresUnsentFormsTest {
    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");

    @Inject
    UnsentForms forms;

    @Test
    void it_is_found_until_its_time_has_passed() {
        UnsentForm form = form("one", NOW.plusSeconds(60));
        keep(form, NOW);
        assertThat(find(form, NOW.plusSeconds(60))).contains(form);
        assertThat(find(form, NOW.plusSeconds(61))).isEmpty();
    }

    @Test
    void what_nobody_came_back_for_is_removed_when_the_next_is_kept() {
        UnsentForm old = form("two", NOW);
        keep(old, NOW);
        keep(form("three", NOW.plus(Duration.ofHours(2))), NOW.plus(Duration.ofHours(1)));
        assertThat(find(old, NOW)).isEmpty();
    }

    @Test
    void the_oldest_of_one_writer_give_way_and_those_of_others_stay() {
        UnsentForm another = form("five", NOW.plusSeconds(1));
        keep(another, NOW);
        UnsentForm first = form("four", NOW.plusSeconds(10));
        keep(first, NOW);
        for (int i = 1; i <= UnsentForms.MOST; i++) {
            keep(form("four", NOW.plusSeconds(10 + i)), NOW);
        }
        assertThat(find(first, NOW)).isEmpty();
        assertThat(find(another, NOW)).contains(another);
    }

    @Test
    void it_can_be_forgotten() {
        UnsentForm form = form("six", NOW.plusSeconds(60));
        keep(form, NOW);
        QuarkusTransaction.requiringNew().run(() -> forms.forget(form.id()));
        assertThat(find(form, NOW)).isEmpty();
    }

    private void keep(UnsentForm form, Instant now) {
        QuarkusTransaction.requiringNew().run(() -> forms.keep(form, now));
    }

    private Optional<UnsentForm> find(UnsentForm form, Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> forms.find(form.id(), now));
    }

    private static UnsentForm form(String writer, Instant until) {
        return new UnsentForm(UUID.randomUUID(), writer, "sealed", until);
    }
}
