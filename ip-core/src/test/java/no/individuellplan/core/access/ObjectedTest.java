package no.individuellplan.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How far an objection reaches: to which services, and to what (PBRL-34). */
class ObjectedTest {
    private static final UUID HOME_CARE = UUID.randomUUID();
    private static final UUID SCHOOL = UUID.randomUUID();
    private static final UUID GOAL = UUID.randomUUID();

    @Test
    void against_everything_for_one_service() {
        List<Objected> all = List.of(new Objected(Set.of(HOME_CARE), null, true, Set.of()));
        assertThat(Objected.toEverything(all, HOME_CARE)).isTrue();
        assertThat(Objected.toEverything(all, SCHOOL)).isFalse();
        assertThat(Objected.toArea(all, HOME_CARE, Area.HEALTH)).isTrue();
        assertThat(Objected.toArea(all, SCHOOL, Area.HEALTH)).isFalse();
        assertThat(Objected.toItem(all, HOME_CARE, GOAL)).isTrue();
        assertThat(Objected.toItem(all, HOME_CARE, null)).isTrue();
        assertThat(Objected.toItem(all, SCHOOL, GOAL)).isFalse();
    }

    @Test
    void against_everything_for_all_services() {
        List<Objected> all = List.of(new Objected(Set.of(), null, true, Set.of()));
        assertThat(Objected.toEverything(all, HOME_CARE)).isTrue();
        assertThat(Objected.toEverything(all, SCHOOL)).isTrue();
    }

    @Test
    void against_one_part_of_life() {
        List<Objected> all = List.of(new Objected(Set.of(HOME_CARE), Area.HEALTH, true, Set.of(GOAL)));
        assertThat(Objected.toEverything(all, HOME_CARE)).isFalse();
        assertThat(Objected.toArea(all, HOME_CARE, Area.HEALTH)).isTrue();
        assertThat(Objected.toArea(all, HOME_CARE, Area.HOUSING)).isFalse();
        assertThat(Objected.toItem(all, HOME_CARE, GOAL)).isTrue();
        assertThat(Objected.toItem(all, HOME_CARE, UUID.randomUUID())).isFalse();
        assertThat(Objected.toItem(all, HOME_CARE, null)).isFalse();
    }

    @Test
    void against_one_thing_leaves_the_rest_of_its_part_of_life() {
        List<Objected> all = List.of(new Objected(Set.of(HOME_CARE), null, false, Set.of(GOAL)));
        assertThat(Objected.toEverything(all, HOME_CARE)).isFalse();
        assertThat(Objected.toArea(all, HOME_CARE, Area.HEALTH)).isFalse();
        assertThat(Objected.items(all, HOME_CARE)).containsExactly(GOAL);
        assertThat(Objected.items(all, SCHOOL)).isEmpty();
    }
}
