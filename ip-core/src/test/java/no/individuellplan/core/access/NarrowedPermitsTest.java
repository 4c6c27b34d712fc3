package no.individuellplan.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.individuellplan.core.access.AccessFacts.Chair;
import no.individuellplan.core.access.AccessFacts.Kept;
import no.individuellplan.core.access.AccessFacts.Narrowed;
import no.individuellplan.core.access.AccessFacts.Taking;
import org.junit.jupiter.api.Test;

/** What is taken out is gone for the contact of that service, and for nobody else (IPF-10 i). */
class NarrowedPermitsTest {
    private static final UUID SCHOOL = UUID.randomUUID();
    private static final UUID TEACHER = UUID.randomUUID();
    private static final UUID NURSE = UUID.randomUUID();
    private static final UUID GOAL = UUID.randomUUID();

    @Test
    void for_the_contact_there_and_not_for_the_contact_elsewhere() {
        assertThat(SampleFacts.withheld(facts(null), TEACHER, GOAL)).isTrue();
        assertThat(SampleFacts.withheld(facts(null), NURSE, GOAL)).isFalse();
    }

    @Test
    void not_for_a_contact_who_also_coordinates() {
        assertThat(SampleFacts.withheld(facts(TEACHER), TEACHER, GOAL)).isFalse();
        assertThat(SampleFacts.withheld(facts(NURSE), TEACHER, GOAL)).isTrue();
    }

    private static AccessFacts facts(UUID coordinator) {
        Kept kept = new Kept(List.of(), List.of(), List.of(), List.of(new Narrowed(SCHOOL, GOAL)));
        AccessFacts taking = SampleFacts.with(
                SampleFacts.WITH_PLAN,
                "participants",
                List.of(
                        new Taking(UUID.randomUUID(), SCHOOL, TEACHER, false, true),
                        new Taking(UUID.randomUUID(), UUID.randomUUID(), NURSE, false, true)));
        return SampleFacts.with(
                SampleFacts.with(taking, "kept", kept),
                "chair",
                coordinator == null ? null : new Chair(null, coordinator, null, null, null, null, null));
    }
}
