package no.individuellplan.core.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00.123Z");

    @Test
    void an_id_is_a_version_7_with_the_time_it_was_made() {
        UUID id = new Ids(Clock.fixed(NOW, ZoneOffset.UTC)).next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
    }

    @Test
    void those_made_within_a_millisecond_are_in_the_order_they_were_made_however_many() {
        Ids ids = new Ids(Clock.fixed(NOW, ZoneOffset.UTC));
        List<String> made =
                Stream.generate(ids::next).limit(10_000).map(UUID::toString).toList();
        assertThat(made).isSorted().doesNotHaveDuplicates();
        assertThat(made).allMatch(id -> UUID.fromString(id).version() == 7);
    }

    @Test
    void they_stay_in_order_when_the_clock_is_set_back() {
        List<Instant> times = List.of(NOW, NOW.plusMillis(5), NOW.minus(Duration.ofHours(1)), NOW.plusMillis(6));
        List<String> made = new ArrayList<>();
        Ids ids = new Ids(new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return times.get(made.size());
            }
        });
        times.forEach(time -> made.add(ids.next().toString()));
        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void none_is_made_twice_by_many_at_once() {
        Ids ids = new Ids(Clock.systemUTC());
        var seen = ConcurrentHashMap.<UUID>newKeySet();
        IntStream.range(0, 50_000).parallel().forEach(any -> seen.add(ids.next()));
        assertThat(seen).hasSize(50_000);
    }
}
