package no.individuellplan.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormTest {
    @Test
    void keeps_what_was_typed_beside_what_is_wrong() {
        Form form = Form.empty().with("title", " Bo trygt ").wrong("due", "Skriv en dato");
        assertThat(form.value("title")).isEqualTo("Bo trygt");
        assertThat(form.error("due")).isEqualTo("Skriv en dato");
        assertThat(form.right()).isFalse();
    }

    @Test
    void a_field_nobody_filled_in_is_blank_and_right() {
        assertThat(Form.empty().value("title")).isEmpty();
        assertThat(Form.empty().error("title")).isEmpty();
        assertThat(Form.empty().right()).isTrue();
    }
}
