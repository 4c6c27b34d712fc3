package no.individuellplan.core.rights.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.memory.Records;
import org.junit.jupiter.api.Test;

class WishRulesTest {
    private static final WishFacts GOOD =
            new WishFacts(true, 12, true, true, true, DeletionGround.WRONG_PERSON, true, "Det er ikke meg.");

    @Test
    void everything_said_is_enough() {
        assertThat(refused(GOOD)).isEmpty();
    }

    @Test
    void the_person_asks_from_twelve_or_one_who_acts_for_the_person() {
        assertThat(refused(Records.with(GOOD, "ownSide", false))).containsExactly("rights.wish.not-yours");
        assertThat(refused(Records.with(GOOD, "ownAge", 11))).containsExactly("rights.wish.under-twelve");
        assertThat(refused(Records.with(GOOD, "ownAge", null))).isEmpty();
    }

    @Test
    void an_item_is_needed_for_some_and_not_for_a_copy() {
        WishFacts unseen = Records.with(GOOD, "itemSeen", false);
        assertThat(refused(unseen)).containsExactly("rights.wish.no-item");
        assertThat(refused(Records.with(unseen, "needsItem", false))).isEmpty();
    }

    @Test
    void a_ground_is_needed_for_a_deletion_only() {
        WishFacts without = Records.with(GOOD, "ground", null);
        assertThat(refused(without)).containsExactly("rights.wish.no-ground");
        assertThat(refused(Records.with(without, "needsGround", false))).isEmpty();
    }

    @Test
    void it_has_words_and_somebody_to_answer_it() {
        assertThat(refused(Records.with(GOOD, "words", null))).containsExactly("rights.wish.no-words");
        assertThat(refused(Records.with(GOOD, "answeredBySomebody", false))).containsExactly("rights.wish.nobody");
    }

    @Test
    void a_correction_was_asked_for_waits_and_has_words() {
        CorrectFacts good = new CorrectFacts(true, false, "Slik er det.");
        assertThat(corrected(good)).isEmpty();
        assertThat(corrected(Records.with(good, "asked", false))).containsExactly("rights.correct.not-asked");
        assertThat(corrected(Records.with(good, "closed", true))).containsExactly("rights.correct.not-asked");
        assertThat(corrected(Records.with(good, "correction", null))).containsExactly("rights.correct.no-words");
    }

    private static List<String> refused(WishFacts facts) {
        return codes(WishRules.ALL.evaluateAll(facts).reasons());
    }

    private static List<String> corrected(CorrectFacts facts) {
        return codes(CorrectRules.ALL.evaluateAll(facts).reasons());
    }

    private static List<String> codes(List<Reason> reasons) {
        return reasons.stream().map(Reason::code).toList();
    }
}
