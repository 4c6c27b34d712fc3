package no.individuellplan.web.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Basis;
import no.individuellplan.core.audit.AccessLogEntry.Kind;
import org.junit.jupiter.api.Test;

/** A day's work in the plan is one thing to read, with everything that was seen and every reason. */
class LookedGroupTest {
    private static final Instant MORNING = Instant.parse("2026-11-20T08:00:00Z");
    private static final LocalDate END = LocalDate.of(2027, 5, 1);

    @Test
    void what_one_saw_on_one_day_is_one_group_with_all_areas_and_reasons() {
        List<LookedGroup> groups = LookedGroup.of(List.of(
                look("Siv", 7200, Kind.READ, Basis.CONSENT, END, Area.HEALTH),
                look("Marit", 3600, Kind.READ, Basis.COORDINATOR, null, Area.PLAN),
                look("Siv", 60, Kind.READ, Basis.ASKED, null, Area.IDENTITY, Area.HEALTH),
                look("Siv", 0, Kind.READ, Basis.CONSENT, END, Area.PLAN)));
        assertThat(groups).hasSize(2);
        LookedGroup siv = groups.getFirst();
        assertThat(siv.times()).isEqualTo(3);
        assertThat(siv.look().areas()).containsExactly(Area.IDENTITY, Area.PLAN, Area.HEALTH);
        assertThat(siv.reasons())
                .containsExactly(new LookedGroup.Reason(Basis.CONSENT, END), new LookedGroup.Reason(Basis.ASKED, null));
        assertThat(siv.first()).isEqualTo(MORNING);
        assertThat(siv.last()).isEqualTo(MORNING.plusSeconds(7200));
        assertThat(siv.atOnce()).isFalse();
        assertThat(groups.getLast().atOnce()).isTrue();
    }

    @Test
    void writing_reading_and_refusals_and_another_day_stand_apart() {
        assertThat(LookedGroup.of(List.of(
                        look("Siv", 86_400, Kind.READ, Basis.CONSENT, END, Area.PLAN),
                        look("Siv", 2, Kind.WRITE, Basis.CONSENT, END, Area.PLAN),
                        look("Siv", 1, Kind.REFUSED, null, null, Area.PLAN),
                        look("Siv", 0, Kind.READ, Basis.CONSENT, END, Area.PLAN))))
                .hasSize(4);
    }

    @Test
    void an_opening_in_an_emergency_and_a_review_are_no_writing() {
        List<LookedGroup> groups = LookedGroup.of(List.of(
                look("Silje", 2, Kind.WRITE, Basis.EMERGENCY, null, Area.HEALTH),
                look("Silje", 1, Kind.WRITE, Basis.LOG_REVIEW, null, Area.ACCESS_LOG),
                look("Silje", 0, Kind.WRITE, Basis.CONSENT, END, Area.HEALTH)));
        assertThat(groups).extracting(group -> group.look().openedUrgently()).containsExactly(true, false, false);
        assertThat(groups).extracting(group -> group.look().reviewed()).containsExactly(false, true, false);
    }

    @Test
    void the_day_is_the_day_in_norway() {
        Instant beforeMidnight = Instant.parse("2026-11-20T22:30:00Z");
        Instant afterMidnight = Instant.parse("2026-11-20T23:30:00Z");
        assertThat(LookedGroup.of(List.of(at(afterMidnight), at(beforeMidnight))))
                .extracting(LookedGroup::day)
                .containsExactly(LocalDate.of(2026, 11, 21), LocalDate.of(2026, 11, 20));
    }

    @Test
    void a_refusal_has_no_reason_to_give() {
        LookedGroup refused = new LookedGroup(List.of(look("Henrik", 0, Kind.REFUSED, null, null, Area.PLAN)));
        assertThat(refused.reasons()).isEmpty();
        assertThat(refused.look().refused()).isTrue();
        assertThat(refused.look().areas()).containsExactly(Area.PLAN);
    }

    private static Looked at(Instant at) {
        return new Looked("1", "Siv", "NAV", false, at, Kind.READ, Basis.CONSENT, null, false, List.of(Area.PLAN));
    }

    private static Looked look(String who, int seconds, Kind kind, Basis basis, LocalDate until, Area... areas) {
        return new Looked(
                "1", who, "NAV", false, MORNING.plusSeconds(seconds), kind, basis, until, false, List.of(areas));
    }
}
