package no.individuellplan.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.plan.ReadLapsingConsents.Lapsing;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A consent that lapses within thirty days is said to the person and the coordinator, to its last day. */
class LapsingConsentsTest extends InAWorld {
    private final Actor.Citizen ane = Cast.self(cast.ane);
    private LocalDate last;

    @BeforeEach
    void aneSharesForHalfAYear() {
        steps.inPreparation(cast.ane);
        steps.takesPart(cast.ane, cast.ingrid, cast.dps, Set.of(Area.HEALTH));
        last = world.today().plusMonths(6);
    }

    @Test
    void nothing_thirty_one_days_before_then_it_is_said_to_the_last_day_and_not_after() {
        world.clock.sleepUntil(last.minusDays(31));
        assertThat(own()).isEmpty();
        world.clock.sleepUntil(last.minusDays(30));
        assertThat(own()).singleElement().satisfies(one -> {
            assertThat(one.recipient()).isEqualTo(cast.dps.id());
            assertThat(one.lastDay()).isEqualTo(last);
            assertThat(one.what().basis()).isEqualTo(LegalBasis.PROOF_AND_WITHDRAWAL_OF_CONSENT);
        });
        world.clock.sleepUntil(last);
        assertThat(own()).hasSize(1);
        world.clock.sleep(1);
        assertThat(own()).isEmpty();
    }

    @Test
    void once_renewed_it_lapses_later() {
        world.clock.sleepUntil(last.minusDays(5));
        steps.shares(ane, cast.ane, cast.dps, Set.of(Area.HEALTH));
        assertThat(own()).isEmpty();
    }

    @Test
    void next_of_kin_too() {
        Actor.Citizen guri = Cast.self(cast.guri);
        LocalDate end = world.today().plusDays(20);
        world.run(
                ane,
                () -> use.nameNextOfKin.name(
                        ane, cast.ane.id(), cast.guri.id(), "Venn", false, Set.of(Area.HEALTH), null, end, "Vist"));
        assertThat(own()).as("not yet agreed").isEmpty();
        world.run(guri, () -> use.answerAsKin.answer(guri, cast.ane.id(), true, "Lest"));
        assertThat(own()).extracting(Lapsing::relative).containsExactly(cast.guri.id());
    }

    @Test
    void the_coordinator_sees_it_and_the_one_shared_with_does_not() {
        world.clock.sleepUntil(last.minusDays(5));
        assertThat(coordinated(cast.marit)).hasSize(1);
        assertThat(coordinated(cast.ingrid)).isEmpty();
    }

    private List<Lapsing> own() {
        return world.as(ane, () -> use.readLapsingConsents.own(ane));
    }

    private List<Lapsing> coordinated(Actor.Professional actor) {
        return world.as(actor, () -> use.readLapsingConsents.ofThoseCoordinated(actor));
    }
}
