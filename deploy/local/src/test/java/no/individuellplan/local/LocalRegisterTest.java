package no.individuellplan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocalRegisterTest {
    @Test
    void import_is_asked_for_with_one_file() {
        assertThat(LocalRegister.file("import", "register.csv")).isEqualTo(Path.of("register.csv"));
        for (String[] wrong : List.of(
                new String[0], new String[] {"import"}, new String[] {"export", "a"}, new String[] {"import", "a", "b"
                })) {
            assertThatThrownBy(() -> LocalRegister.file(wrong))
                    .isInstanceOf(LocalFailure.class)
                    .hasMessage("./ip register import FILE");
        }
    }

    @Test
    void what_was_done_is_said_in_numbers() {
        assertThat(LocalRegister.said(200, "{\"added\": 4, \"changed\": 1, \"closed\": 2, \"unchanged\": 30}"))
                .isEqualTo("The register is taken in: 4 added, 1 changed, 2 closed, 30 as before.");
    }

    @Test
    void what_was_refused_is_said_line_by_line() {
        assertThatThrownBy(() -> LocalRegister.said(422, """
                        {"detail": "See the reasons.", "reasons": [{"sentence": "Line 2: no."}, {"sentence": "Line 9: no."}]}
                        """))
                .isInstanceOf(LocalFailure.class)
                .hasMessage("Line 2: no.\nLine 9: no.\n"
                        + "The register was not taken in (422): nothing is changed. See the reasons.");
        assertThatThrownBy(() -> LocalRegister.said(502, "<html>")).isInstanceOf(LocalFailure.class);
    }
}
