package no.individuellplan.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class RuleSetTest {
    private final Rule<String> notEmpty = rule("text.write.not-empty", RuleKind.REFUSES, String::isEmpty);
    private final Rule<String> notLong = rule("text.write.not-long", RuleKind.REFUSES, text -> text.length() > 3);
    private final Rule<String> lowerCase =
            rule("text.write.lower-case", RuleKind.REFUSES, text -> !text.equals(text.toLowerCase()));
    private final Rule<String> polite = rule("text.write.polite", RuleKind.WARNS, text -> !text.contains("takk"));
    private final RuleSet<String> rules = new RuleSet<>("text-write", List.of(notEmpty, notLong, lowerCase, polite));

    @Test
    void gives_every_refusal_to_the_one_who_asks() {
        assertThat(rules.evaluateAll("LONG").reasons())
                .extracting(Reason::code)
                .containsExactly("text.write.not-long", "text.write.lower-case");
    }

    @Test
    void tells_no_more_than_the_first_refusal_when_access_is_asked_for() {
        assertThat(rules.evaluateFirst("LONG").reasons())
                .extracting(Reason::code)
                .containsExactly("text.write.not-long");
    }

    @Test
    void asks_no_further_after_the_first_refusal() {
        Rule<String> unreachable = rule("text.write.never", RuleKind.REFUSES, text -> {
            throw new IllegalStateException();
        });
        RuleSet<String> set = new RuleSet<>("text-write", List.of(notEmpty, unreachable));
        assertThat(set.evaluateFirst("").isAllowed()).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> set.evaluateFirst("abc"));
    }

    @Test
    void a_warning_stops_nothing() {
        assertThat(rules.evaluateAll("nei").isAllowed()).isTrue();
        assertThat(rules.evaluateFirst("nei").isAllowed()).isTrue();
        assertThat(rules.advice("nei")).extracting(Reason::code).containsExactly("text.write.polite");
    }

    @Test
    void there_is_no_advice_where_every_norm_is_met() {
        RuleSet<String> warning = new RuleSet<>("text-write", List.of(polite));
        assertThat(warning.advice("takk")).isEmpty();
    }

    @Test
    void the_version_is_the_same_until_a_rule_comes_goes_or_moves() {
        assertThat(rules.version())
                .startsWith("text-write@")
                .isEqualTo(new RuleSet<>("text-write", List.copyOf(rules.rules())).version())
                .isNotEqualTo(new RuleSet<>("text-write", List.of(notEmpty, notLong, lowerCase)).version())
                .isNotEqualTo(new RuleSet<>("text-write", rules.rules().reversed()).version());
    }

    private static Rule<String> rule(String code, RuleKind kind, Predicate<String> broken) {
        return new Rule<>() {
            @Override
            public String code() {
                return code;
            }

            @Override
            public LegalBasis basis() {
                return LegalBasis.GUIDANCE_ONLY_WHAT_IS_NECESSARY;
            }

            @Override
            public RuleKind kind() {
                return kind;
            }

            @Override
            public Decision evaluate(String text) {
                return refuseIf(broken.test(text));
            }
        };
    }
}
