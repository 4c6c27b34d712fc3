package no.individuellplan.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.AccessFacts.Hidden;
import no.individuellplan.core.access.AccessFacts.Kept;
import no.individuellplan.core.access.AccessFacts.Narrowed;
import no.individuellplan.core.access.PlanItem.Kind;
import no.individuellplan.core.id.PersonId;
import org.junit.jupiter.api.Test;

/** What is kept goes with all that belongs to it, and from those alone it is kept from (PBRL-15, -17, IPF-10 i). */
class KeptItemsTest {
    private static final UUID TONE = UUID.randomUUID();
    private static final UUID MORTEN = UUID.randomUUID();
    private static final UUID SCHOOL = UUID.randomUUID();
    private static final UUID GOAL = UUID.randomUUID();
    private static final UUID BELOW = UUID.randomUUID();
    private static final UUID FURTHER_BELOW = UUID.randomUUID();
    private static final UUID THREAD = UUID.randomUUID();
    private static final UUID ANOTHER = UUID.randomUUID();
    /** The lowest comes first, so that going through them once is not enough. */
    private static final List<PlanItem> ITEMS = List.of(
            item(FURTHER_BELOW, BELOW, Kind.MEASURE),
            item(BELOW, GOAL, Kind.GOAL),
            item(THREAD, GOAL, Kind.THREAD),
            item(GOAL, null, Kind.GOAL),
            item(ANOTHER, null, Kind.GOAL));

    @Test
    void all_that_belongs_to_a_thing_goes_with_it_however_far_down() {
        assertThat(Belonging.withAllUnder(List.of(GOAL), ITEMS))
                .containsExactlyInAnyOrder(GOAL, BELOW, FURTHER_BELOW, THREAD);
    }

    @Test
    void what_is_kept_from_one_parent_is_there_for_the_other() {
        Kept kept = new Kept(List.of(new Hidden(Area.HEALTH, GOAL, TONE)), ITEMS, List.of(), List.of());
        assertThat(KeptFromParents.from(new PersonId(TONE), kept)).contains(GOAL, BELOW);
        assertThat(KeptFromParents.from(new PersonId(MORTEN), kept)).isEmpty();
        assertThat(KeptFromParents.fromAnybody(kept)).contains(GOAL, BELOW).doesNotContain(ANOTHER);
    }

    @Test
    void what_one_parent_must_know_is_shown_to_that_one() {
        Hidden both = new Hidden(Area.HEALTH, GOAL, null);
        Kept kept = new Kept(List.of(both), ITEMS, List.of(new Hidden(Area.HEALTH, GOAL, TONE)), List.of());
        assertThat(KeptFromParents.from(new PersonId(TONE), kept)).doesNotContain(GOAL);
        assertThat(KeptFromParents.from(new PersonId(MORTEN), kept)).contains(GOAL);
        assertThat(KeptFromParents.mustKnow(new PersonId(TONE), kept)).hasSize(1);
        assertThat(KeptFromParents.mustKnow(new PersonId(MORTEN), kept)).isEmpty();
        Kept all = new Kept(List.of(both), ITEMS, List.of(both), List.of());
        assertThat(KeptFromParents.mustKnow(new PersonId(MORTEN), all)).containsExactly(both);
    }

    @Test
    void what_is_taken_out_for_one_service_is_there_for_another_and_letters_stay() {
        Kept kept = new Kept(List.of(), ITEMS, List.of(), List.of(new Narrowed(SCHOOL, GOAL)));
        assertThat(KeptFromService.items(kept, SCHOOL)).isEqualTo(Set.of(GOAL, BELOW, FURTHER_BELOW));
        assertThat(KeptFromService.items(kept, UUID.randomUUID())).isEmpty();
        assertThat(KeptFromService.keeps(kept, SCHOOL, ANOTHER)).isFalse();
    }

    private static PlanItem item(UUID id, UUID under, Kind kind) {
        return new PlanItem(id, SampleFacts.PERSON, Area.HEALTH, under, null, kind);
    }
}
