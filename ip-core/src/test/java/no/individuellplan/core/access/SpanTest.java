package no.individuellplan.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is left of some days when others are taken out, to the day. */
class SpanTest {
    private static final Span MAY = new Span(day(5, 1), day(5, 31));

    @Test
    void days_in_the_middle_leave_both_ends() {
        assertThat(MAY.without(List.of(new Span(day(5, 10), day(5, 12)))))
                .containsExactly(new Span(day(5, 1), day(5, 9)), new Span(day(5, 13), day(5, 31)));
    }

    @Test
    void days_before_and_after_leave_it_whole() {
        assertThat(MAY.without(List.of(new Span(day(4, 1), day(4, 30)), new Span(day(6, 1), null))))
                .containsExactly(MAY);
    }

    @Test
    void the_first_and_the_last_day_count() {
        assertThat(MAY.without(List.of(new Span(day(4, 1), day(5, 1)))))
                .containsExactly(new Span(day(5, 2), day(5, 31)));
        assertThat(MAY.without(List.of(new Span(day(5, 31), null)))).containsExactly(new Span(day(5, 1), day(5, 30)));
    }

    @Test
    void all_of_it_leaves_nothing() {
        assertThat(MAY.without(List.of(MAY))).isEmpty();
        assertThat(MAY.without(List.of(new Span(day(4, 1), null)))).isEmpty();
        assertThat(new Span(day(5, 2), day(5, 1)).without(List.of())).isEmpty();
    }

    @Test
    void what_is_open_stays_open_on_the_other_side() {
        assertThat(new Span(null, null).without(List.of(new Span(day(5, 1), day(5, 31)))))
                .containsExactly(new Span(null, day(4, 30)), new Span(day(6, 1), null));
        assertThat(new Span(null, null).without(List.of(new Span(day(5, 1), null))))
                .containsExactly(new Span(null, day(4, 30)));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
