package no.individuellplan.core.message.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.individuellplan.core.law.Reason;
import org.junit.jupiter.api.Test;

/** Whether a received message may be put in somebody's plan. */
class PlaceRulesTest {
    @Test
    void what_points_to_the_person_needs_no_words() {
        assertThat(codes(new PlaceFacts(true, true, true, null))).isEmpty();
    }

    @Test
    void what_does_not_needs_words_that_say_what_makes_it_certain() {
        assertThat(codes(new PlaceFacts(true, true, false, null))).containsExactly("message.place.no-reason");
        assertThat(codes(new PlaceFacts(true, true, false, "Ringte avdelingen")))
                .isEmpty();
    }

    @Test
    void an_unknown_sender_and_a_plan_that_is_not_open_are_said_together() {
        assertThat(codes(new PlaceFacts(false, false, true, null)))
                .containsExactly("message.place.unknown-sender", "message.place.no-plan");
    }

    private static List<String> codes(PlaceFacts facts) {
        return PlaceRules.ALL.evaluateAll(facts).reasons().stream()
                .map(Reason::code)
                .toList();
    }
}
