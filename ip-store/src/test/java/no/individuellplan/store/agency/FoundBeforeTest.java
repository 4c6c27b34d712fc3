package no.individuellplan.store.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FoundBeforeTest {
    private final FoundBefore before = new FoundBefore();
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void what_was_found_is_not_asked_for_again() {
        assertThat(before.or(String.class, 1, () -> found("one"))).contains("one");
        assertThat(before.or(String.class, 1, () -> found("two"))).contains("one");
        assertThat(asked).hasValue(1);
    }

    @Test
    void what_was_not_found_is_asked_for_again() {
        assertThat(before.or(String.class, 1, () -> found(null))).isEmpty();
        assertThat(before.or(String.class, 1, () -> found("one"))).contains("one");
        assertThat(asked).hasValue(2);
    }

    @Test
    void the_same_id_of_another_kind_of_row_is_another() {
        assertThat(before.or(String.class, 1, () -> found("one"))).contains("one");
        assertThat(before.or(Integer.class, 1, () -> found(1))).contains(1);
    }

    private <T> Optional<T> found(T value) {
        asked.incrementAndGet();
        return Optional.ofNullable(value);
    }
}
