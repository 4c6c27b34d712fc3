package no.individuellplan.core.withheld.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.individuellplan.core.law.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who shares what parents are not told of, from which birthday, and who stops it (PBRL-24). */
class SharingKeptRulesTest {
    @ParameterizedTest
    @CsvSource({"-1, false", "11, false", "12, true", "15, true", "16, true"})
    void the_child_from_twelve(int age, boolean allowed) {
        assertThat(reasons(sharing(true, false, age)).isEmpty()).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "11, true", "12, false", "16, false"})
    void a_professional_before_that(int age, boolean allowed) {
        assertThat(reasons(sharing(false, true, age)).isEmpty()).isEqualTo(allowed);
    }

    @Test
    void a_parent_never() {
        assertThat(reasons(sharing(false, false, 9))).containsExactly("withheld.share.not-yours");
        assertThat(reasons(sharing(false, false, 14))).containsExactly("withheld.share.not-yours");
    }

    @Test
    void each_reason_by_itself() {
        assertThat(reasons(sharing(true, false, 11))).containsExactly("withheld.share.too-young");
        assertThat(reasons(sharing(false, true, 12))).containsExactly("withheld.share.childs-own");
        assertThat(reasons(new ShareKeptFacts(true, false, 12, false, true, "Ja")))
                .containsExactly("withheld.share.not-kept");
        assertThat(reasons(new ShareKeptFacts(true, false, 12, true, false, "Ja")))
                .containsExactly("withheld.share.no-service");
        assertThat(reasons(new ShareKeptFacts(true, false, 12, true, true, " ")))
                .containsExactly("withheld.share.no-words");
        assertThat(reasons(new ShareKeptFacts(true, false, 12, true, true, null)))
                .containsExactly("withheld.share.no-words");
    }

    @Test
    void the_child_from_twelve_stops_what_anybody_shares_and_a_professional_what_a_professional_does() {
        assertThat(reasons(new StopSharingKeptFacts(true, true, 12, false))).isEmpty();
        assertThat(reasons(new StopSharingKeptFacts(true, true, 11, false))).containsExactly("withheld.stop.not-yours");
        assertThat(reasons(new StopSharingKeptFacts(true, false, 14, false)))
                .containsExactly("withheld.stop.not-yours");
        assertThat(reasons(new StopSharingKeptFacts(true, false, 14, true))).isEmpty();
        assertThat(reasons(new StopSharingKeptFacts(false, true, 14, false))).containsExactly("withheld.stop.nothing");
        assertThat(reasons(new StopSharingKeptFacts(false, false, 9, false))).containsExactly("withheld.stop.nothing");
    }

    private static ShareKeptFacts sharing(boolean byChild, boolean byProfessional, int age) {
        return new ShareKeptFacts(byChild, byProfessional, age, true, true, "Ja");
    }

    private static List<String> reasons(ShareKeptFacts facts) {
        return ShareKeptRules.ALL.evaluateAll(facts).reasons().stream()
                .map(Reason::code)
                .toList();
    }

    private static List<String> reasons(StopSharingKeptFacts facts) {
        return StopSharingKeptRules.ALL.evaluateAll(facts).reasons().stream()
                .map(Reason::code)
                .toList();
    }
}
