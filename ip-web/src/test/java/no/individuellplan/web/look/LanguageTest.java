package no.individuellplan.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanguageTest {
    @Test
    void what_the_person_chose_comes_first() {
        assertThat(Language.of(Optional.of("nn"), List.of("en"))).isEqualTo(Language.NN);
    }

    @Test
    void then_the_first_the_browser_asks_for_that_we_have() {
        assertThat(Language.of(Optional.empty(), List.of("de", "en", "nb"))).isEqualTo(Language.EN);
    }

    @Test
    void norwegian_without_more_is_bokmal() {
        assertThat(Language.of(Optional.empty(), List.of("no", "en"))).isEqualTo(Language.NB);
    }

    @Test
    void bokmal_when_nothing_fits() {
        assertThat(Language.of(Optional.of("<script>"), List.of("de"))).isEqualTo(Language.NB);
    }
}
