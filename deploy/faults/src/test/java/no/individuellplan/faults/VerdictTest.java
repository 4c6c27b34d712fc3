package no.individuellplan.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {
    @Test
    void all_in_order_is_good() {
        assertThat(Verdict.of("town", 1, 3, List.of("town 1", "town 2", "town 3")))
                .isEqualTo(new Verdict(3, 3, 0, 0, 0))
                .matches(Verdict::good);
    }

    @Test
    void one_that_is_not_there_is_lost() {
        assertThat(Verdict.of("town", 1, 3, List.of("town 1", "town 3"))).isEqualTo(new Verdict(3, 2, 1, 0, 0));
    }

    @Test
    void one_that_is_there_twice_is_doubled() {
        assertThat(Verdict.of("town", 1, 2, List.of("town 1", "town 1", "town 2")))
                .isEqualTo(new Verdict(2, 3, 0, 1, 0));
    }

    @Test
    void one_that_stands_behind_a_later_one_is_out_of_order() {
        assertThat(Verdict.of("town", 1, 3, List.of("town 1", "town 3", "town 2")))
                .isEqualTo(new Verdict(3, 3, 0, 0, 1));
    }

    @Test
    void two_sides_are_added() {
        assertThat(new Verdict(3, 2, 1, 0, 0).and(new Verdict(2, 3, 0, 1, 1)))
                .isEqualTo(new Verdict(5, 5, 1, 1, 1))
                .matches(sum -> !sum.good());
    }
}
