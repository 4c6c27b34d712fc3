package no.individuellplan.core.message.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.individuellplan.core.law.Reason;
import org.junit.jupiter.api.Test;

/** What may go with a message. */
class AttachRulesTest {
    @Test
    void no_files_are_nothing_to_refuse() {
        assertThat(codes(new AttachFacts(0, 0, true))).isEmpty();
    }

    @Test
    void as_many_and_as_much_as_may_be_are_taken() {
        assertThat(codes(new AttachFacts(5, 10_000_000, true))).isEmpty();
    }

    @Test
    void one_more_file_is_too_many() {
        assertThat(codes(new AttachFacts(6, 1, true))).containsExactly("message.attach.too-many");
    }

    @Test
    void one_byte_more_is_too_much() {
        assertThat(codes(new AttachFacts(1, 10_000_001, true))).containsExactly("message.attach.too-large");
    }

    @Test
    void everything_that_is_wrong_is_said_together() {
        assertThat(codes(new AttachFacts(6, 10_000_001, false)))
                .containsExactly("message.attach.unknown-kind", "message.attach.too-many", "message.attach.too-large");
    }

    private static List<String> codes(AttachFacts facts) {
        return AttachRules.ALL.evaluateAll(facts).reasons().stream()
                .map(Reason::code)
                .toList();
    }
}
