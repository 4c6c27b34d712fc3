package no.individuellplan.web.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.GoalId;
import org.junit.jupiter.api.Test;

/** What one takes along is read by other programs. */
class JsonTest {
    @Test
    void everything_the_core_knows_is_said_as_it_is_said() {
        UUID id = UUID.fromString("018f2b3e-0030-7000-8000-000000000030");
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("id", new GoalId(id));
        all.put("day", LocalDate.of(2026, 3, 1));
        all.put("at", Instant.parse("2026-03-01T10:00:00Z"));
        all.put("areas", List.of(Area.HEALTH));
        all.put("nothing", null);
        all.put("words", "\"Å gå\"\n\\ 🐾");
        all.put("kept", Json.raw("{\"a\":1}"));
        assertThat(Json.of(all))
                .isEqualTo("{\"id\":\"" + id + "\",\"day\":\"2026-03-01\",\"at\":\"2026-03-01T10:00:00Z\","
                        + "\"areas\":[\"HEALTH\"],\"nothing\":null,\"words\":\"\\\"Å gå\\\"\\n\\\\ 🐾\","
                        + "\"kept\":{\"a\":1}}");
    }
}
