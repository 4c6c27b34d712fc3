package no.individuellplan.core.followup;

import static no.individuellplan.core.followup.ReferralDifference.ANOTHER_COORDINATOR;
import static no.individuellplan.core.followup.ReferralDifference.COORDINATOR;
import static no.individuellplan.core.followup.ReferralDifference.NO_COORDINATOR;
import static no.individuellplan.core.followup.ReferralDifference.NO_PLAN;
import static no.individuellplan.core.followup.ReferralDifference.found;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReferralDifferenceTest {
    private static final String MARIT = "Marit Lunde";

    @Test
    void what_agrees_differs_in_nothing() {
        assertThat(found(true, true, "Marit Lunde", MARIT)).isEmpty();
        assertThat(found(true, false, "", null)).isEmpty();
    }

    @Test
    void what_is_not_said_differs_in_nothing() {
        assertThat(found(null, null, "", MARIT)).isEmpty();
        assertThat(found(null, null, " ", null)).isEmpty();
    }

    @Test
    void it_says_that_there_is_no_plan() {
        assertThat(found(false, null, "", MARIT)).containsExactly(NO_PLAN);
    }

    @Test
    void it_says_that_nobody_coordinates_or_that_somebody_does() {
        assertThat(found(true, false, "", MARIT)).containsExactly(NO_COORDINATOR);
        assertThat(found(true, true, "", null)).containsExactly(COORDINATOR);
    }

    @Test
    void it_names_another() {
        assertThat(found(true, true, "Koordinator er Kari Holm", MARIT)).containsExactly(ANOTHER_COORDINATOR);
        assertThat(found(true, true, "M. LUNDE, tlf. 99 99 99 99", MARIT)).isEmpty();
        assertThat(found(true, false, "Kari Holm har sluttet", MARIT)).containsExactly(NO_COORDINATOR);
        assertThat(found(true, true, "Kari Holm", null)).containsExactly(COORDINATOR);
    }

    @Test
    void it_may_differ_in_several_things() {
        assertThat(found(false, false, "", MARIT)).containsExactlyInAnyOrder(NO_PLAN, NO_COORDINATOR);
    }
}
