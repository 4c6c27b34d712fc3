package no.individuellplan.core.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.participant.InviteForm;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.plan.PaperTask;
import no.individuellplan.core.plan.PaperTask.Kind;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ane wants letters on paper; what others read on their first page is Marit's to print and send. */
class ReservationTest extends InAWorld {
    private final Person ane = cast.ane;
    private final Actor.Citizen self = Cast.self(ane);

    @BeforeEach
    void a_plan() {
        steps.active(ane);
    }

    @Test
    void without_a_reservation_nothing_is_printed() {
        ask();
        assertThat(tasks()).isEmpty();
        reserve(self, true);
        assertThat(tasks()).extracting(PaperTask::kind).containsExactly(Kind.QUESTION);
        reserve(self, false);
        assertThat(tasks()).isEmpty();
    }

    @Test
    void a_question_a_sharing_that_ends_and_an_emergency_are_each_a_task_until_sent() {
        reserve(self, true);
        ask();
        String number = ane.currentNationalId().orElseThrow().digits();
        world.run(
                cast.henrik,
                () -> use.emergency.open.open(cast.henrik, number, Set.of(Area.HEALTH), "Bevisstløs", null));
        assertThat(tasks()).extracting(PaperTask::kind).containsExactlyInAnyOrder(Kind.QUESTION, Kind.EMERGENCY);
        PaperTask first = tasks().getFirst();
        assertThat(refused(cast.gry, () -> use.paper.sent(cast.gry, ane.id(), first.key())))
                .containsExactly("not-visible");
        assertThat(refused(cast.marit, () -> use.paper.sent(cast.marit, ane.id(), "QUESTION noe annet")))
                .containsExactly("paper.none");
        assertThat(refused(cast.marit, () -> use.paper.sent(cast.marit, ane.id(), first.key())))
                .isEmpty();
        assertThat(tasks()).hasSize(1).doesNotContain(first);
        assertThat(refused(cast.marit, () -> use.paper.sent(cast.marit, ane.id(), first.key())))
                .as("sent already")
                .containsExactly("paper.none");
    }

    @Test
    void a_sharing_that_ends_soon_is_a_task_and_an_opening_of_long_ago_is_none() {
        reserve(self, true);
        String number = ane.currentNationalId().orElseThrow().digits();
        world.run(
                cast.henrik,
                () -> use.emergency.open.open(cast.henrik, number, Set.of(Area.HEALTH), "Bevisstløs", null));
        world.clock.sleep(165);
        assertThat(tasks())
                .extracting(PaperTask::kind)
                .containsOnly(Kind.LAPSING)
                .isNotEmpty();
    }

    @Test
    void the_person_those_who_act_and_the_coordinator_write_it_in_and_nobody_else() {
        reserve(cast.marit, true);
        assertThat(world.<Boolean>as(self, () -> use.reserve.isReserved(self, ane.id())))
                .isTrue();
        assertThat(refused(cast.ingrid, () -> use.reserve.say(cast.ingrid, ane.id(), false)))
                .containsExactly("not-visible");
        assertThat(refused(cast.henrik, () -> use.reserve.say(cast.henrik, ane.id(), false)))
                .containsExactly("not-visible");
        assertThat(world.<Boolean>as(self, () -> use.reserve.mayBeSaidBy(self, ane.id())))
                .isTrue();
        assertThat(world.<Boolean>as(cast.ingrid, () -> use.reserve.mayBeSaidBy(cast.ingrid, ane.id())))
                .isFalse();
        reserve(self, true);
        assertThat(ports.reservations.newestOf(ane.id())).isEmpty();
        assertThat(world.as(self, () -> ports.reservations
                        .newestOf(ane.id())
                        .orElseThrow()
                        .byName()))
                .as("the same again adds nothing")
                .isEqualTo("Marit Lunde");
    }

    private void ask() {
        world.run(
                cast.marit,
                () -> use.inviteParticipant.invite(
                        cast.marit,
                        steps.plan(ane).id(),
                        new InviteForm(cast.navFjellvik.id(), "Arbeid", Set.of(Area.ECONOMY), "Samarbeid", null)));
    }

    private void reserve(Actor actor, boolean wanted) {
        world.run(actor, () -> use.reserve.say(actor, ane.id(), wanted));
    }

    private List<PaperTask> tasks() {
        return world.as(cast.marit, () -> use.paper.of(cast.marit));
    }
}
