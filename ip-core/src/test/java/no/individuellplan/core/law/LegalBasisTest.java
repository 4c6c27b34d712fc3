package no.individuellplan.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegalBasisTest {

    @Test
    void each_provision_has_one_name_and_one_rule_id() {
        assertThat(LegalBasis.values())
                .extracting(LegalBasis::ruleId)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[A-Z]+-\\d\\da?"));
        assertThat(LegalBasis.values()).extracting(LegalBasis::citation).doesNotHaveDuplicates();
    }

    @Test
    void cites_the_content_of_the_plan_to_the_letter() {
        assertThat(LegalBasis.CONTENT_OF_PLAN.letter('a'))
                .isEqualTo("forskrift om individuell plan § 9 tredje ledd bokstav a");
        assertThat(LegalBasis.CONTENT_OF_PLAN.letter('j')).endsWith("bokstav j");
    }

    @ParameterizedTest
    @ValueSource(chars = {'k', 'A', ' '})
    void knows_no_letter_beyond_j(char letter) {
        assertThatIllegalArgumentException().isThrownBy(() -> LegalBasis.CONTENT_OF_PLAN.letter(letter));
    }

    @Test
    void other_provisions_have_no_letters() {
        assertThatIllegalArgumentException().isThrownBy(() -> LegalBasis.CONSENT_TO_PLAN.letter('a'));
    }

    @Test
    void a_reason_cites_the_letter_its_details_name() {
        Reason reason = new Reason("plan.activate.period", LegalBasis.CONTENT_OF_PLAN, Map.of(Reason.LETTER, "h"));
        assertThat(reason.citation()).endsWith("§ 9 tredje ledd bokstav h");
        assertThat(new Reason("plan.start.consent", LegalBasis.CONSENT_TO_PLAN).citation())
                .isEqualTo("forskrift om individuell plan § 5");
    }

    @Test
    void the_laws_of_june_and_july_2026_are_in_force_from_their_day_and_not_the_day_before() {
        assertThat(LegalBasis.DECISION_COMPETENCE.inForceOn(LocalDate.of(2026, 5, 31)))
                .isFalse();
        assertThat(LegalBasis.DECISION_COMPETENCE.inForceOn(LocalDate.of(2026, 6, 1)))
                .isTrue();
        assertThat(LegalBasis.CONSENT_TO_DISCLOSURE.inForceOn(LocalDate.of(2026, 6, 30)))
                .isFalse();
        assertThat(LegalBasis.CONSENT_TO_DISCLOSURE.inForceOn(LocalDate.of(2026, 7, 1)))
                .isTrue();
        assertThat(LegalBasis.CONSENT_TO_PLAN.inForceFrom()).isEmpty();
        assertThat(LegalBasis.CONSENT_TO_PLAN.inForceOn(LocalDate.of(2022, 8, 1)))
                .isTrue();
    }
}
