package no.individuellplan.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DecisionTest {
    private static final Decision NO_CONSENT = Decision.refused("plan.start.consent", LegalBasis.CONSENT_TO_PLAN);
    private static final Decision SECOND_PLAN =
            Decision.refused("plan.start.one-plan", LegalBasis.ONE_PLAN_KEPT_UP_TO_DATE);

    @Test
    void both_must_allow() {
        assertThat(Decision.allowed().and(Decision.allowed()).isAllowed()).isTrue();
        assertThat(Decision.allowed().and(NO_CONSENT)).isEqualTo(NO_CONSENT);
        assertThat(NO_CONSENT.and(Decision.allowed())).isEqualTo(NO_CONSENT);
    }

    @Test
    void keeps_the_reasons_of_both_refusals_in_order() {
        assertThat(NO_CONSENT.and(SECOND_PLAN).reasons())
                .extracting(Reason::code)
                .containsExactly("plan.start.consent", "plan.start.one-plan");
    }

    @Test
    void a_refusal_has_a_reason() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Decision.Refused(List.of()));
    }

    @Test
    void an_allowed_decision_goes_on() {
        assertThatNoException().isThrownBy(Decision.allowed()::orThrow);
    }

    @Test
    void a_refusal_leaves_the_use_case_with_its_codes_and_nothing_of_the_person() {
        Reason reason = new Reason("plan.start.consent", LegalBasis.CONSENT_TO_PLAN, Map.of("name", "Ane"));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Decision.refused(reason).and(SECOND_PLAN).orThrow())
                .withMessage("plan.start.consent, plan.start.one-plan")
                .satisfies(violation -> assertThat(violation.reasons()).contains(reason));
    }
}
