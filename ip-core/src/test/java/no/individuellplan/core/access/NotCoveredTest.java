package no.individuellplan.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.AccessFacts.Giver;
import no.individuellplan.core.access.AccessFacts.Hidden;
import no.individuellplan.core.access.AccessFacts.Kept;
import no.individuellplan.core.access.AccessFacts.Narrowed;
import no.individuellplan.core.access.PlanItem.Kind;
import no.individuellplan.core.id.PersonId;
import org.junit.jupiter.api.Test;

/** How far a yes given for a child reaches (PBRL-24). */
class NotCoveredTest {
    private static final UUID SCHOOL = UUID.randomUUID();
    private static final UUID GOAL = UUID.randomUUID();
    private static final UUID MEASURE = UUID.randomUUID();
    private static final UUID THREAD = UUID.randomUUID();
    private static final PersonId TONE = new PersonId(UUID.randomUUID());
    private static final PersonId MORTEN = new PersonId(UUID.randomUUID());
    private static final PersonId CHILD = new PersonId(UUID.randomUUID());
    private static final Hidden FROM_ALL = new Hidden(Area.HEALTH, GOAL, null);
    private static final Hidden FROM_TONE = new Hidden(Area.HEALTH, GOAL, TONE.value());

    @Test
    void not_to_what_is_kept_from_the_one_who_gave_it_with_what_belongs_to_it_but_for_conversations() {
        assertThat(items(FROM_ALL, List.of(TONE), List.of(), List.of())).containsExactlyInAnyOrder(GOAL, MEASURE);
        assertThat(items(FROM_ALL, List.of(TONE, MORTEN), List.of(), List.of()))
                .containsExactlyInAnyOrder(GOAL, MEASURE);
    }

    @Test
    void to_all_of_it_when_one_who_gave_it_is_told_or_nobody_answered_for_the_child() {
        assertThat(items(FROM_TONE, List.of(TONE), List.of(), List.of())).containsExactlyInAnyOrder(GOAL, MEASURE);
        assertThat(items(FROM_TONE, List.of(TONE, MORTEN), List.of(), List.of()))
                .isEmpty();
        assertThat(items(FROM_ALL, List.of(), List.of(), List.of())).isEmpty();
    }

    @Test
    void what_is_shared_alone_and_what_the_service_is_asked_to_do_is_open() {
        assertThat(items(FROM_ALL, List.of(TONE), List.of(GOAL), List.of())).isEmpty();
        assertThat(items(FROM_ALL, List.of(TONE), List.of(), List.of(MEASURE))).containsExactly(GOAL);
    }

    @Test
    void another_service_is_not_the_one() {
        Kept kept = kept(FROM_ALL, List.of(TONE), List.of(GOAL), List.of());
        assertThat(NotCovered.items(kept, UUID.randomUUID())).isEmpty();
        assertThat(NotCovered.shared(kept, UUID.randomUUID())).isEmpty();
        assertThat(NotCovered.shared(kept, SCHOOL)).containsExactlyInAnyOrder(GOAL, MEASURE);
    }

    private static Set<UUID> items(Hidden hidden, List<PersonId> givers, List<UUID> shared, List<UUID> asked) {
        return NotCovered.items(kept(hidden, givers, shared, asked), SCHOOL);
    }

    private static Kept kept(Hidden hidden, List<PersonId> givers, List<UUID> shared, List<UUID> asked) {
        return new Kept(
                List.of(hidden),
                List.of(
                        item(GOAL, null, Kind.GOAL),
                        item(MEASURE, GOAL, Kind.MEASURE),
                        item(THREAD, GOAL, Kind.THREAD)),
                List.of(),
                List.of(),
                givers.stream().map(by -> new Giver(SCHOOL, by)).toList(),
                shared.stream().map(one -> new Narrowed(SCHOOL, one)).toList(),
                asked.stream().map(one -> new Narrowed(SCHOOL, one)).toList());
    }

    private static PlanItem item(UUID id, UUID under, Kind kind) {
        return new PlanItem(id, CHILD, Area.HEALTH, under, null, kind);
    }
}
