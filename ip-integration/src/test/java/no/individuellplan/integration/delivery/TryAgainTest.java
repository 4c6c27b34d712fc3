package no.individuellplan.integration.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TryAgainTest {

    @Test
    void waits_twice_as_long_each_time() {
        assertThat(TryAgain.pause(0)).isEqualTo(Duration.ofSeconds(1));
        assertThat(TryAgain.pause(1)).isEqualTo(Duration.ofSeconds(2));
        assertThat(TryAgain.pause(5)).isEqualTo(Duration.ofSeconds(32));
    }

    @Test
    void never_waits_more_than_ten_minutes() {
        assertThat(TryAgain.pause(9)).isEqualTo(Duration.ofSeconds(512));
        assertThat(TryAgain.pause(10)).isEqualTo(Duration.ofMinutes(10));
        assertThat(TryAgain.pause(100_000)).isEqualTo(Duration.ofMinutes(10));
    }
}
