package no.individuellplan.web.unsent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.UnsentForm;
import no.individuellplan.core.access.UnsentForms;
import no.individuellplan.core.id.PersonId;
import org.junit.jupiter.api.Test;

class UnsentFormKeeperTest {
    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
    private static final String WORDS = "Jeg vil ha tid til hagen & æøå = 100 %\nog en linje til";

    private final Writers writers = new Writers("a-secret-of-this-test");
    private final Map<UUID, UnsentForm> kept = new HashMap<>();

    @Test
    void what_was_typed_comes_back_letter_by_letter_for_half_an_hour() {
        String cookie = at(NOW).keep(form(mark(), WORDS)).orElseThrow();
        SentForm found = at(NOW.plus(Duration.ofMinutes(30)))
                .find(BrowserKey.read(cookie).orElseThrow())
                .orElseThrow();
        assertThat(found.value("words")).isEqualTo(WORDS);
        assertThat(found.fields().get("areas")).containsExactly("HEALTH", "WORK");
        assertThat(found.address()).isEqualTo("/min-plan/viktig?a=b");
        assertThat(found.why()).isEqualTo(WhyUnsent.LOGGED_OUT);
    }

    @Test
    void after_half_an_hour_it_is_gone() {
        String cookie = at(NOW).keep(form(mark(), WORDS)).orElseThrow();
        assertThat(at(NOW.plus(Duration.ofMinutes(30)).plusSeconds(1))
                        .find(BrowserKey.read(cookie).orElseThrow()))
                .isEmpty();
    }

    @Test
    void whoever_has_the_store_alone_reads_neither_text_nor_writer_nor_key() {
        Actor ane = person();
        String cookie = at(NOW).keep(form(writers.mark(writers.of(ane).orElseThrow()), WORDS))
                .orElseThrow();
        assertThat(kept.values()).singleElement().satisfies(form -> assertThat(
                        form.id() + form.writer() + form.sealed() + form)
                .doesNotContain("hagen", ane.id().toString(), cookie));
    }

    @Test
    void another_key_opens_nothing() {
        at(NOW).keep(form(mark(), WORDS)).orElseThrow();
        assertThat(at(NOW).find(BrowserKey.made())).isEmpty();
    }

    @Test
    void a_form_without_words_is_not_kept_for_a_button_is_pressed_again() {
        assertThat(at(NOW).keep(form(mark(), "  "))).isEmpty();
        assertThat(kept).isEmpty();
    }

    @Test
    void a_form_that_no_page_of_ours_made_is_not_kept() {
        assertThat(at(NOW).keep(form("", WORDS))).isEmpty();
        assertThat(at(NOW).keep(form("aaaaaaaaaaaaaaaaaaaaaa..bbbbbbbbbbbbbbbbbbbbbb", WORDS)))
                .isEmpty();
        Writers elsewhere = new Writers("another-secret");
        assertThat(at(NOW).keep(form(elsewhere.mark(elsewhere.of(person()).orElseThrow()), WORDS)))
                .isEmpty();
        assertThat(kept).isEmpty();
    }

    @Test
    void a_form_longer_than_the_application_takes_is_not_kept() {
        assertThat(at(NOW).keep(form(mark(), "a".repeat(1024 * 1024)))).isEmpty();
        assertThat(at(NOW).keep(form(mark(), "a".repeat(1024 * 1000)))).isPresent();
    }

    private String mark() {
        return writers.mark(writers.of(person()).orElseThrow());
    }

    private static Actor person() {
        return new Actor.Citizen(new PersonId(UUID.fromString("018f2b3e-1111-7000-8000-000000000001")), "Ane Nygård");
    }

    private static SentForm form(String mark, String words) {
        return new SentForm(
                "/min-plan/viktig?a=b",
                "/min-plan",
                WhyUnsent.LOGGED_OUT,
                Map.of("words", List.of(words), "areas", List.of("HEALTH", "WORK"), WriterMark.FIELD, List.of(mark)));
    }

    private UnsentFormKeeper at(Instant moment) {
        return new UnsentFormKeeper(new InMemory(), writers, Clock.fixed(moment, ZoneOffset.UTC));
    }

    private final class InMemory implements UnsentForms {
        @Override
        public void keep(UnsentForm form, Instant now) {
            kept.put(form.id(), form);
        }

        @Override
        public Optional<UnsentForm> find(UUID id, Instant now) {
            return Optional.ofNullable(kept.get(id))
                    .filter(form -> !form.until().isBefore(now));
        }

        @Override
        public void forget(UUID id) {
            kept.remove(id);
        }
    }
}
