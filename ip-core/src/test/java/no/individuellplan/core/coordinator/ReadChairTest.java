package no.individuellplan.core.coordinator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.agency.Employee;
import no.individuellplan.core.audit.AccessLogEntry;
import no.individuellplan.core.coordinator.ReadChair.Seat;
import no.individuellplan.core.world.Steps;
import no.individuellplan.core.world.World;
import org.junit.jupiter.api.Test;

class ReadChairTest {
    private final World world = World.aWorld();
    private final Steps steps = new Steps(world);
    private final ReadChair readChair =
            new ReadChair(world.ports.chairs, world.ports.staff, world.ports.agencies, world.useCases.access);

    @Test
    void the_coordinating_unit_holds_the_chair_before_anybody_is_asked() {
        steps.opened(world.cast.ane);
        Seat seat = asSeenBy(world.cast.turid);
        assertThat(seat.unit()).isEqualTo(world.cast.fjellvikKe);
        assertThat(seat.holder()).isEmpty();
        assertThat(seat.asked()).isEmpty();
        assertThat(seat.chair().version()).isZero();
    }

    @Test
    void the_one_asked_is_named_with_the_time_and_the_unit_still_answers_for_it() {
        steps.opened(world.cast.ane);
        world.run(
                world.cast.turid,
                () -> world.useCases.askCoordinator.ask(
                        world.cast.turid, world.cast.ane.id(), 0, world.cast.marit.employment()));
        Seat seat = asSeenBy(world.cast.turid);
        assertThat(seat.asked()).map(Employee::name).contains("Marit Lunde");
        assertThat(seat.chair().askedAt()).isNotNull();
        assertThat(seat.holder()).isEmpty();
        assertThat(seat.unit()).isEqualTo(world.cast.fjellvikKe);
    }

    @Test
    void the_one_who_accepted_is_named() {
        steps.inPreparation(world.cast.ane);
        assertThat(asSeenBy(world.cast.turid).holder()).map(Employee::name).contains("Marit Lunde");
    }

    @Test
    void each_reading_is_logged() {
        steps.opened(world.cast.ane);
        asSeenBy(world.cast.turid);
        assertThat(world.ports.log.everything())
                .filteredOn(
                        entry -> entry.information().equals("COORDINATION") && entry.kind() == AccessLogEntry.Kind.READ)
                .singleElement()
                .satisfies(entry -> assertThat(entry.actorName()).isEqualTo("Turid Aasen"));
    }

    @Test
    void one_without_a_task_sees_nothing() {
        steps.inPreparation(world.cast.ane);
        assertThatThrownBy(() -> asSeenBy(world.cast.henrik)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> asSeenBy(world.cast.gry)).isInstanceOf(NotVisible.class);
    }

    private Seat asSeenBy(Actor actor) {
        return world.as(actor, () -> readChair.of(actor, world.cast.ane.id(), world.cast.fjellvikKe.id()));
    }
}
