package no.individuellplan.core.rights.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.memory.Records;
import org.junit.jupiter.api.Test;

class DeletionRulesTest {
    private static final DeletionFacts GOOD = new DeletionFacts(true, false, true, false, false);

    @Test
    void each_requirement_stops_it_alone() {
        assertThat(refused(GOOD)).isEmpty();
        assertThat(refused(Records.with(GOOD, "asked", false))).containsExactly("rights.delete.not-asked");
        assertThat(refused(Records.with(GOOD, "sameHuman", true))).containsExactly("rights.delete.same-person");
        assertThat(refused(Records.with(GOOD, "harmless", false))).containsExactly("rights.delete.not-harmless");
        assertThat(refused(Records.with(GOOD, "preserved", true))).containsExactly("rights.delete.preserved");
        assertThat(refused(Records.with(GOOD, "held", true))).containsExactly("rights.delete.held");
    }

    private static List<String> refused(DeletionFacts facts) {
        return DeletionRules.ALL.evaluateAll(facts).reasons().stream()
                .map(Reason::code)
                .toList();
    }
}
