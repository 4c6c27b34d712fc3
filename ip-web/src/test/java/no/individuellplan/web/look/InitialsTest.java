package no.individuellplan.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InitialsTest {
    @Test
    void first_and_last_name_give_one_letter_each() {
        assertThat(Initials.initials("Ella Vik Hansen")).isEqualTo("EH");
    }

    @Test
    void one_name_gives_one_letter_and_no_name_none() {
        assertThat(Initials.initials("Ane")).isEqualTo("A");
        assertThat(Initials.initials(" ")).isEmpty();
    }

    @Test
    void a_name_keeps_its_colour() {
        assertThat(Initials.tone("Marit Lunde")).isEqualTo(Initials.tone("Marit Lunde"));
    }
}
