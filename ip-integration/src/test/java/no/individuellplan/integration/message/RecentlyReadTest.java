package no.individuellplan.integration.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.individuellplan.integration.format.Received;
import no.individuellplan.integration.format.code.ErrorCode;
import no.individuellplan.integration.format.code.Fault;
import org.junit.jupiter.api.Test;

class RecentlyReadTest {
    private final List<String> read = new ArrayList<>();
    private long now = 0;
    private final RecentlyRead reader = new RecentlyRead(this::reading, () -> now);

    private Received reading(byte[] message) {
        String text = new String(message, StandardCharsets.UTF_8);
        read.add(text);
        return new Received.Refused(List.of(new Fault(ErrorCode.T01, text)), Optional.empty());
    }

    @Test
    void the_same_bytes_are_read_once_within_a_moment() {
        Received first = reader.read(bytes("en"));
        now += Duration.ofSeconds(4).toNanos();
        assertThat(reader.read(bytes("en"))).isSameAs(first);
        assertThat(read).containsExactly("en");
    }

    @Test
    void other_bytes_are_read_for_themselves() {
        assertThat(reader.read(bytes("en"))).isNotEqualTo(reader.read(bytes("to")));
        assertThat(read).containsExactly("en", "to");
    }

    @Test
    void after_a_moment_they_are_read_again_since_a_signature_may_hold_no_more() {
        reader.read(bytes("en"));
        now += Duration.ofSeconds(6).toNanos();
        reader.read(bytes("en"));
        assertThat(read).containsExactly("en", "en");
    }

    @Test
    void large_ones_are_not_kept_in_memory() {
        byte[] large = bytes("x".repeat(65 * 1024));
        reader.read(large);
        reader.read(large);
        assertThat(read).hasSize(2);
    }

    @Test
    void only_the_last_few_are_kept_in_memory() {
        for (int i = 0; i < 65; i++) {
            reader.read(bytes("melding " + i));
        }
        reader.read(bytes("melding 64"));
        assertThat(read).hasSize(65);
        reader.read(bytes("melding 0"));
        assertThat(read).hasSize(66);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
