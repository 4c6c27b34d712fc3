package no.individuellplan.integration.format.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CodeListTest {

    @Test
    void codes_we_write_have_list_and_official_name() {
        assertThat(CodeList.DIALOG_TOPIC.code("6"))
                .isEqualTo(new Code("6", "2.16.578.1.12.4.1.1.7322", "Henvendelse om pasient", ""));
        assertThat(CodeList.ROLE_TO_PATIENT.code("8").name()).isEqualTo("Koordinator Individuell plan");
        assertThat(CodeList.PROFESSION.plain("VP")).isEqualTo(Code.of("VP", "Vernepleier"));
    }

    @Test
    void every_reason_for_refusing_has_a_name() {
        assertThat(Arrays.stream(ErrorCode.values()).map(code -> code.with("").name()))
                .doesNotContain("")
                .contains("Mottaker finnes ikke", "XML validerer ikke");
    }

    @Test
    void a_code_we_cannot_name_is_not_written() {
        assertThatThrownBy(() -> CodeList.DIALOG_TOPIC.code("66")).hasMessageContaining("66");
    }

    @Test
    void the_official_name_is_shown_before_the_senders() {
        assertThat(new Code("6", CodeList.DIALOG_TOPIC.oid(), "noe annet", "").shown())
                .isEqualTo("Henvendelse om pasient");
    }

    @Test
    void a_code_not_known_here_is_shown_by_the_name_it_came_with_else_by_itself() {
        assertThat(new Code("66", CodeList.DIALOG_TOPIC.oid(), "Noe nytt", "").shown())
                .isEqualTo("Noe nytt");
        assertThat(new Code("66", "1.2.3", "", "").shown()).isEqualTo("66");
        assertThat(Code.of("LE", "").shownIn(CodeList.PROFESSION)).isEqualTo("Lege");
    }
}
