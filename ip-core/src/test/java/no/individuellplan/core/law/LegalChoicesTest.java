package no.individuellplan.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an installation chooses can be short, but never nothing. */
class LegalChoicesTest {
    private static final int CHOICES = LegalChoices.class.getRecordComponents().length;

    @Test
    void one_of_each_is_the_least() {
        assertThat(choices(-1, 1).birthdayDays()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void no_choice_is_nothing_or_less(int value) {
        for (int one = 0; one < CHOICES; one++) {
            int wrong = one;
            assertThatIllegalArgumentException().as("choice %d", one).isThrownBy(() -> choices(wrong, value));
        }
    }

    /** Ones, but for one choice. */
    private static LegalChoices choices(int which, int value) {
        int[] all = new int[CHOICES];
        for (int one = 0; one < CHOICES; one++) {
            all[one] = one == which ? value : 1;
        }
        return new LegalChoices(
                all[0], all[1], all[2], all[3], all[4], all[5], all[6], all[7], all[8], all[9], all[10]);
    }
}
