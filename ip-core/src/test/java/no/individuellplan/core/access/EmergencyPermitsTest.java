package no.individuellplan.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.AccessFacts.Emergency;
import no.individuellplan.core.access.AccessFacts.Hidden;
import no.individuellplan.core.access.AccessFacts.Kept;
import no.individuellplan.core.access.AccessFacts.Narrowed;
import no.individuellplan.core.access.PlanItem.Kind;
import org.junit.jupiter.api.Test;

/** What is opened when it is urgent, and what stays shut (HPL-03, HPL-05). */
class EmergencyPermitsTest {
    private static final UUID NURSE = UUID.randomUUID();
    private static final UUID WARD = UUID.randomUUID();
    private static final UUID GOAL = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final Instant SOON = Instant.parse("2026-07-01T12:00:00Z");
    private static final List<PlanItem> ITEMS = List.of(item(GOAL), item(OTHER));

    @Test
    void what_was_asked_for_and_the_frame_of_the_plan() {
        AccessFacts facts = opened(false);
        assertThat(read(facts, Area.HEALTH, null)).isTrue();
        assertThat(read(facts, Area.PLAN, null)).isTrue();
        assertThat(read(facts, Area.HOUSING, null)).isFalse();
        assertThat(SampleFacts.of(facts, NURSE)).allMatch(permit -> SOON.equals(permit.endsAt()));
    }

    @Test
    void nothing_when_the_person_objects_to_everything_but_for_weighty_reasons() {
        Objected everything = new Objected(Set.of(WARD), null, true, Set.of());
        assertThat(SampleFacts.of(against(opened(false), everything), NURSE)).isEmpty();
        AccessFacts despite = against(opened(true), everything);
        assertThat(read(despite, Area.HEALTH, GOAL)).isTrue();
        assertThat(SampleFacts.of(despite, NURSE)).extracting(Permit::basis).containsOnly(Basis.OBJECTION_OVERRIDDEN);
    }

    @Test
    void not_the_part_of_life_the_person_objects_to_but_for_weighty_reasons() {
        Objected health = new Objected(Set.of(WARD), Area.HEALTH, true, Set.of());
        assertThat(read(against(opened(false), health), Area.HEALTH, null)).isFalse();
        assertThat(read(against(opened(false), health), Area.PLAN, null)).isTrue();
        assertThat(read(against(opened(true), health), Area.HEALTH, null)).isTrue();
    }

    @Test
    void not_the_thing_the_person_objects_to_but_for_weighty_reasons() {
        Objected goal = new Objected(Set.of(WARD), null, false, Set.of(GOAL));
        assertThat(read(against(opened(false), goal), Area.HEALTH, GOAL)).isFalse();
        assertThat(read(against(opened(false), goal), Area.HEALTH, OTHER)).isTrue();
        assertThat(read(against(opened(true), goal), Area.HEALTH, GOAL)).isTrue();
    }

    @Test
    void never_what_is_kept_from_a_parent_or_taken_out_of_what_some_service_sees() {
        Kept fromAParent =
                new Kept(List.of(new Hidden(Area.HEALTH, GOAL, UUID.randomUUID())), ITEMS, List.of(), List.of());
        Kept fromAService = new Kept(List.of(), ITEMS, List.of(), List.of(new Narrowed(UUID.randomUUID(), GOAL)));
        for (Kept kept : List.of(fromAParent, fromAService)) {
            AccessFacts facts = SampleFacts.with(opened(true), "kept", kept);
            assertThat(read(facts, Area.HEALTH, GOAL)).isFalse();
            assertThat(read(facts, Area.HEALTH, OTHER)).isTrue();
        }
    }

    private static AccessFacts opened(boolean despite) {
        return SampleFacts.with(
                SampleFacts.WITH_PLAN,
                "emergencies",
                List.of(new Emergency(NURSE, WARD, Set.of(Area.HEALTH), despite, SOON)));
    }

    private static AccessFacts against(AccessFacts facts, Objected objection) {
        return SampleFacts.with(facts, "objections", List.of(objection));
    }

    private static boolean read(AccessFacts facts, Area area, UUID item) {
        return SampleFacts.read(facts, NURSE, area, item);
    }

    private static PlanItem item(UUID id) {
        return new PlanItem(id, SampleFacts.PERSON, Area.HEALTH, null, null, Kind.GOAL);
    }
}
