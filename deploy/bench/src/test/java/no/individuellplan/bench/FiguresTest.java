package no.individuellplan.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void percentiles_are_those_of_the_nearest_rank() {
        long[] oneToHundred =
                LongStream.rangeClosed(1, 100).map(i -> (101 - i) * 1_000_000).toArray();
        assertThat(Figures.of(oneToHundred, 2)).isEqualTo(new Figures(50, 50, 99));
    }

    @Test
    void one_answer_is_every_percentile() {
        assertThat(Figures.of(new long[] {7_000_000}, 1)).isEqualTo(new Figures(1, 7, 7));
    }

    @Test
    void nothing_answered_is_no_figure() {
        assertThatThrownBy(() -> Figures.of(new long[0], 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_median_is_the_one_in_the_middle() {
        assertThat(Figures.median(3, 1, 2)).isEqualTo(2);
        assertThat(Figures.median(4, 1, 2, 3)).isEqualTo(2);
    }
}
