package no.individuellplan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code ./ip log} takes and says. */
class LocalLogTest {
    @Test
    void takes_checkpoints_that_were_printed() {
        assertThat(LocalLog.checkpoints("check")).isEmpty();
        assertThat(LocalLog.checkpoints("check", "--checkpoint", "1:aa", "--checkpoint", "2:bb"))
                .containsExactly("1:aa", "2:bb");
    }

    @Test
    void takes_nothing_else() {
        for (String[] wrong :
                List.of(new String[] {}, new String[] {"chek"}, new String[] {"check", "--checkpoint"}, new String[] {
                    "check", "--other", "1:aa"
                })) {
            assertThatThrownBy(() -> LocalLog.checkpoints(wrong))
                    .isInstanceOf(LocalFailure.class)
                    .hasMessageContaining("./ip log check");
        }
    }

    @Test
    void says_what_is_wrong_first() throws JsonProcessingException {
        assertThat(LocalLog.said(new ObjectMapper().readTree("""
                {"whole": false, "rows": 3, "chains": 1, "checkpoint": "1:aa",
                 "faults": [{"sentence": "2026-09-01/1 place 2: a row is gone"}]}
                """)))
                .containsExactly(
                        "2026-09-01/1 place 2: a row is gone",
                        "The access log is NOT whole: 3 rows in 1 chains, 1 faults.",
                        "Newest checkpoint: 1:aa");
        assertThat(LocalLog.said(new ObjectMapper().readTree("{\"whole\": true, \"rows\": 0, \"chains\": 0}")))
                .containsExactly(
                        "The access log is whole: 0 rows in 0 chains, 0 faults.", "There is no checkpoint yet.");
    }
}
