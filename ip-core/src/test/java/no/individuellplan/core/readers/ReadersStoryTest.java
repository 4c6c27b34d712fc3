package no.individuellplan.core.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Basis;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Representation;
import no.individuellplan.core.readers.Readers.DoesNotSee;
import no.individuellplan.core.readers.Readers.Sees;
import no.individuellplan.core.readers.Readers.Why;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.Test;

/** Ane asks who sees a goal of hers, and why, and why the others do not. */
class ReadersStoryTest extends InAWorld {
    private final Person ane = cast.ane;
    private final Actor self = Cast.self(ane);

    @Test
    void she_is_told_who_sees_it_on_which_basis_and_until_when() {
        steps.inPreparation(ane);
        steps.takesPart(ane, cast.ingrid, cast.dps, Set.of(Area.HEALTH));
        Goal goal = steps.goal(ane, Area.HEALTH);
        LocalDate today = LocalDate.now(ports.clock);
        List<Sees> sees = readers(self, goal).sees();
        assertThat(sees).extracting(Sees::basis).containsExactly(Basis.OWN, Basis.COORDINATOR, Basis.CONSENT);
        assertThat(sees.getFirst().reader()).isEqualTo(new Reader.Human(ane.id(), null));
        assertThat(sees.get(1).reader()).isEqualTo(new Reader.Worker(cast.marit.employment(), cast.marit.unit()));
        Sees ingrid = sees.get(2);
        assertThat(ingrid.reader()).isEqualTo(new Reader.Worker(cast.ingrid.employment(), cast.dps.id()));
        assertThat(ingrid.from()).isEqualTo(today);
        assertThat(ingrid.until()).isAfter(today);
        assertThat(ingrid.changes()).isFalse();
        assertThat(sees.get(1).changes()).isTrue();
    }

    @Test
    void the_coordinator_is_told_the_same() {
        steps.inPreparation(ane);
        steps.takesPart(ane, cast.ingrid, cast.dps, Set.of(Area.HEALTH));
        Goal goal = steps.goal(ane, Area.HEALTH);
        Readers coordinators = readers(cast.marit, goal);
        Readers own = readers(self, goal);
        assertThat(coordinators.sees()).hasSameSizeAs(own.sees());
        assertThat(coordinators.doesNotSee()).isEqualTo(own.doesNotSee());
    }

    @Test
    void a_service_with_a_yes_to_another_part_does_not_see_it() {
        steps.inPreparation(ane);
        steps.takesPart(ane, cast.ingrid, cast.dps, Set.of(Area.ABOUT_ME));
        assertThat(whyNot(cast.dps)).contains(new DoesNotSee(cast.dps.id(), Why.ANOTHER_PART, null));
    }

    @Test
    void a_service_she_keeps_it_from_does_not_see_it() {
        steps.inPreparation(ane);
        steps.takesPart(ane, cast.ingrid, cast.dps, Set.of(Area.HEALTH));
        Goal goal = steps.goal(ane, Area.HEALTH);
        world.run(
                self,
                () -> use.narrowSharing.takeOut(self, cast.dps.id(), goal.id().value()));
        assertThat(readers(self, goal).doesNotSee()).containsExactly(new DoesNotSee(cast.dps.id(), Why.KEPT_OUT, null));
    }

    @Test
    void a_service_she_has_stopped_sharing_with_does_not_see_it_from_that_day() {
        steps.inPreparation(ane);
        steps.takesPart(ane, cast.ingrid, cast.dps, Set.of(Area.HEALTH));
        world.run(self, () -> use.answerSharing.withdraw(self, ane.id(), cast.dps.id()));
        assertThat(whyNot(cast.dps))
                .contains(new DoesNotSee(cast.dps.id(), Why.TAKEN_BACK, LocalDate.now(ports.clock)));
    }

    @Test
    void a_service_whose_time_is_over_does_not_see_it_the_day_after() {
        steps.inPreparation(ane);
        steps.takesPart(ane, cast.ingrid, cast.dps, Set.of(Area.HEALTH));
        Goal goal = steps.goal(ane, Area.HEALTH);
        LocalDate last = readers(self, goal).sees().getLast().until();
        world.clock.sleepUntil(last);
        assertThat(readers(self, goal).sees()).extracting(Sees::basis).contains(Basis.CONSENT);
        world.clock.sleepUntil(last.plusDays(1));
        assertThat(readers(self, goal).doesNotSee()).containsExactly(new DoesNotSee(cast.dps.id(), Why.LAPSED, last));
    }

    @Test
    void a_service_shared_with_that_has_not_answered_does_not_see_it_yet() {
        steps.inPreparation(ane);
        steps.shares(self, ane, cast.dps, Set.of(Area.HEALTH));
        assertThat(whyNot(cast.dps)).contains(new DoesNotSee(cast.dps.id(), Why.NOT_TAKEN_UP, null));
    }

    @Test
    void for_everybody_at_work_it_is_what_is_decided_when_they_read() {
        steps.inPreparation(ane);
        steps.takesPart(ane, cast.ingrid, cast.dps, Set.of(Area.HEALTH));
        Goal health = steps.goal(ane, Area.HEALTH);
        Goal work = steps.goal(ane, Area.WORK_AND_EDUCATION);
        steps.askedMeasure(health, cast.dps);
        for (Goal goal : List.of(health, work)) {
            Readers told = readers(self, goal);
            Stream.of(cast.turid, cast.gry, cast.liv, cast.marit, cast.jonas, cast.ingrid, cast.henrik, cast.siv)
                    .forEach(one -> assertThat(sees(told, one))
                            .as(one.name())
                            .isEqualTo(use.access.may(
                                    one, ane.id(), goal.area(), goal.id().value(), Right.READ)));
        }
    }

    @Test
    void one_who_acts_for_a_child_is_told_of_the_services_and_not_of_the_other_parent() {
        Person child = cast.jonathan;
        Actor mother = Cast.acting(cast.hilde, child, Representation.Kind.PARENT);
        steps.offered(child);
        steps.accept(mother, child);
        steps.seated(child, cast.marit);
        steps.takesPart(child, cast.ingrid, cast.dps, Set.of(Area.HEALTH));
        Goal goal = steps.goal(child, Area.HEALTH);
        cast.represents(cast.morten, child, Representation.Kind.PARENT);
        world.run(Cast.platform(), () -> use.renew.about(child.id()));
        assertThat(humans(Cast.self(child), goal))
                .containsExactlyInAnyOrder(child.id(), cast.hilde.id(), cast.morten.id());
        assertThat(humans(mother, goal)).containsExactlyInAnyOrder(child.id(), cast.hilde.id());
        assertThat(readers(mother, goal).sees()).extracting(Sees::basis).contains(Basis.COORDINATOR, Basis.CONSENT);
        assertThat(humans(Cast.self(cast.hilde), goal))
                .as("the same when the mother asks as herself")
                .containsExactlyInAnyOrder(child.id(), cast.hilde.id());
    }

    @Test
    void a_participant_and_a_stranger_are_told_nothing() {
        steps.inPreparation(ane);
        steps.takesPart(ane, cast.ingrid, cast.dps, Set.of(Area.HEALTH));
        Goal goal = steps.goal(ane, Area.HEALTH);
        for (Actor other : List.of(cast.ingrid, cast.henrik, Cast.self(cast.randi))) {
            assertThat(refused(other, () -> use.readReaders.of(other, goal.id().value())))
                    .containsExactly("not-visible");
        }
        assertThat(refused(self, () -> use.readReaders.of(self, new UUID(0, 7))))
                .containsExactly("not-visible");
    }

    private Readers readers(Actor actor, Goal goal) {
        return world.as(actor, () -> use.readReaders.of(actor, goal.id().value()));
    }

    private List<PersonId> humans(Actor actor, Goal goal) {
        return readers(actor, goal).sees().stream()
                .map(Sees::reader)
                .filter(Reader.Human.class::isInstance)
                .map(reader -> ((Reader.Human) reader).who())
                .toList();
    }

    private Optional<DoesNotSee> whyNot(ServiceUnit unit) {
        return readers(self, steps.goal(ane, Area.HEALTH)).doesNotSee().stream()
                .filter(one -> one.unit().equals(unit.id()))
                .findFirst();
    }

    private static boolean sees(Readers told, Actor.Professional one) {
        return told.sees().stream().map(Sees::reader).anyMatch(reader -> switch (reader) {
            case Reader.Worker worker -> worker.who().equals(one.employment());
            case Reader.Whole whole -> whole.unit().equals(one.unit());
            case Reader.Human human -> false;
        });
    }
}
