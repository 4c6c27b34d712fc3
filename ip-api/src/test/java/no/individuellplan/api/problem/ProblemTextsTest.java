package no.individuellplan.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTextsTest {

    @Test
    void every_language_has_the_same_texts_and_none_is_empty() {
        ResourceBundle bokmaal = ProblemTexts.texts(Locale.of("nb"));
        assertThat(Stream.of("nn", "en").map(Locale::of).map(ProblemTexts::texts))
                .allSatisfy(texts -> {
                    assertThat(texts.keySet()).isEqualTo(bokmaal.keySet());
                    assertThat(texts.keySet())
                            .allSatisfy(key -> assertThat(texts.getString(key)).isNotBlank());
                });
    }

    @ParameterizedTest
    @EnumSource(ProblemKind.class)
    void every_kind_has_a_title_and_advice(ProblemKind kind) {
        Problem problem = ProblemTexts.problem(ApiProblem.of(kind), Locale.of("nb"));
        assertThat(problem.title()).isNotBlank();
        assertThat(problem.detail()).isNotBlank();
        assertThat(problem.status()).isEqualTo(kind.status());
    }

    @Test
    void a_status_without_a_kind_of_its_own_is_the_callers_or_ours() {
        assertThat(ProblemKind.ofStatus(418)).isEqualTo(ProblemKind.NOT_UNDERSTOOD);
        assertThat(ProblemKind.ofStatus(502)).isEqualTo(ProblemKind.FAILED);
    }
}
