package no.individuellplan.core.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Basis;
import no.individuellplan.core.audit.AccessLogEntry;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Representation;
import no.individuellplan.core.plan.PlanText;
import no.individuellplan.core.preview.Verdict.DoesNotSee;
import no.individuellplan.core.preview.Verdict.Sees;
import no.individuellplan.core.readers.Reader;
import no.individuellplan.core.readers.Readers.Why;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.Test;

/** Ane sees her plan as a service sees it today. */
class PreviewStoryTest extends InAWorld {
    private final Person ane = cast.ane;
    private final Actor self = Cast.self(ane);

    @Test
    void she_sees_what_a_service_sees_on_which_basis_and_until_when_and_why_not_the_rest() {
        steps.inPreparation(ane);
        Participant dps = steps.takesPart(ane, cast.ingrid, cast.dps, Set.of(Area.HEALTH));
        Goal health = steps.goal(ane, Area.HEALTH);
        Goal work = steps.goal(ane, Area.WORK_AND_EDUCATION);
        Preview preview = preview(self, cast.dps.id().value());
        LocalDate today = world.today();
        assertThat(preview.as()).isEqualTo(new Reader.Worker(cast.ingrid.employment(), cast.dps.id()));
        assertThat(preview.opens()).isTrue();
        assertThat(preview.of(health.id().value()))
                .isEqualTo(new Sees(Basis.CONSENT, today, today.plusMonths(6), null, false));
        assertThat(preview.of(dps.id().value()))
                .isEqualTo(new Sees(Basis.CONSENT, today, today.plusMonths(6), null, true));
        assertThat(preview.of(work.id().value())).isEqualTo(new DoesNotSee(Why.ANOTHER_PART, null, false));
    }

    @Test
    void what_she_keeps_out_is_told_from_what_follows_it() {
        steps.inPreparation(ane);
        steps.takesPart(ane, cast.ingrid, cast.dps, Set.of(Area.HEALTH));
        Goal goal = steps.goal(ane, Area.HEALTH);
        Measure measure = steps.askedMeasure(goal, null);
        world.run(
                self,
                () -> use.narrowSharing.takeOut(self, cast.dps.id(), goal.id().value()));
        Preview preview = preview(self, cast.dps.id().value());
        assertThat(preview.of(goal.id().value())).isEqualTo(new DoesNotSee(Why.KEPT_OUT, null, true));
        assertThat(preview.of(measure.id().value())).isEqualTo(new DoesNotSee(Why.KEPT_OUT, null, false));
    }

    @Test
    void a_service_that_is_only_asked_sees_its_own_place_and_what_it_will_do() {
        steps.inPreparation(ane);
        Goal goal = steps.goal(ane, Area.HEALTH);
        steps.takesPart(ane, cast.ingrid, cast.dps, Set.of(Area.HEALTH));
        steps.contribution(ane, cast.dps, "DPS");
        steps.contribution(ane, null, "Jeg");
        Participant dps = steps.takesPart(ane, cast.siv, cast.navFjellvik, Set.of(Area.ECONOMY));
        Preview nav = preview(self, cast.navFjellvik.id().value());
        assertThat(nav.body().contributions()).hasSize(2);
        assertThat(nav.body().contributions())
                .allSatisfy(line -> assertThat(nav.of(line.id().value())).isInstanceOf(Sees.class));
        assertThat(nav.of(goal.id().value())).isEqualTo(new DoesNotSee(Why.ANOTHER_PART, null, false));
        world.run(self, () -> use.answerSharing.withdraw(self, ane.id(), cast.navFjellvik.id()));
        Preview after = preview(self, cast.navFjellvik.id().value());
        assertThat(after.opens()).isFalse();
        assertThat(after.verdicts().values())
                .containsOnly(new DoesNotSee(Why.TAKEN_BACK, world.today(), false))
                .hasSizeGreaterThan(3);
        assertThat(after.verdicts()).containsKey(dps.id().value());
    }

    @Test
    void a_service_shared_with_that_has_not_answered_sees_nothing_of_the_frame_either() {
        steps.inPreparation(ane);
        steps.takesPart(ane, cast.ingrid, cast.dps, Set.of(Area.HEALTH));
        steps.text(cast.marit, ane, PlanText.Kind.COOPERATION, "Fastlegen", null);
        steps.shares(self, ane, cast.navFjellvik, Set.of(Area.HEALTH));
        Preview nav = preview(self, cast.navFjellvik.id().value());
        assertThat(nav.as()).isEqualTo(new Reader.Whole(cast.navFjellvik.id()));
        assertThat(nav.opens()).isFalse();
        assertThat(nav.verdicts().values()).isNotEmpty().containsOnly(new DoesNotSee(Why.NOT_TAKEN_UP, null, false));
    }

    @Test
    void the_coordinator_is_shown_the_same_of_a_service_and_nobody_at_home() {
        Person child = childWithTwoParents();
        Goal goal = steps.goal(child, Area.HEALTH);
        Preview own = preview(Cast.self(child), child, cast.dps.id().value());
        Preview coordinators = preview(cast.marit, child, cast.dps.id().value());
        assertThat(coordinators.verdicts())
                .isEqualTo(own.verdicts())
                .containsKey(goal.id().value());
        assertThat(coordinators.others()).isNotEmpty().allSatisfy(one -> assertThat(one.workplace())
                .isPresent());
        assertThat(refused(cast.marit, () -> use.previewPlan.ofOpen(cast.marit, child.id(), id(cast.morten))))
                .containsExactly("not-visible");
    }

    @Test
    void only_the_child_sees_the_plan_as_a_parent_does_and_no_reason_is_given() {
        Person child = childWithTwoParents();
        Goal goal = steps.goal(child, Area.HEALTH);
        Actor self = Cast.self(child);
        world.run(self, () -> use.withheld.keep.item(self, goal.id().value(), null, "Vil ha det for meg selv", null));
        Preview asFather = preview(self, child, id(cast.morten));
        assertThat(asFather.of(goal.id().value())).isEqualTo(new DoesNotSee(null, null, false));
        assertThat(asFather.others())
                .contains(new Reader.Human(cast.morten.id(), cast.morten.name()))
                .doesNotContain(new Reader.Human(child.id(), null));
        for (Actor mother :
                List.of(Cast.acting(cast.hilde, child, Representation.Kind.PARENT), Cast.self(cast.hilde))) {
            Preview hers = preview(mother, child, cast.dps.id().value());
            assertThat(hers.verdicts()).doesNotContainKey(goal.id().value());
            assertThat(hers.others())
                    .allSatisfy(one -> assertThat(one.workplace()).isPresent());
            assertThat(refused(mother, () -> use.previewPlan.ofOpen(mother, child.id(), id(cast.morten))))
                    .containsExactly("not-visible");
        }
    }

    @Test
    void one_who_takes_part_a_stranger_and_kin_are_shown_nothing() {
        steps.inPreparation(ane);
        steps.takesPart(ane, cast.ingrid, cast.dps, Set.of(Area.HEALTH));
        UUID dps = cast.dps.id().value();
        Stream.of(cast.ingrid, cast.henrik, cast.turid, Cast.self(cast.randi)).forEach(other -> assertThat(refused(
                        other, () -> use.previewPlan.of(other, steps.plan(ane).id(), dps)))
                .as(other.name())
                .containsExactly("not-visible"));
    }

    @Test
    void nobody_is_seen_as_one_who_has_nothing_to_do_with_the_plan() {
        steps.inPreparation(ane);
        steps.takesPart(ane, cast.ingrid, cast.dps, Set.of(Area.HEALTH));
        for (UUID other : List.of(
                cast.henrik.employment().value(),
                cast.navFjellvik.id().value(),
                id(cast.randi),
                ane.id().value(),
                new UUID(0, 7))) {
            assertThat(refused(self, () -> use.previewPlan.ofOpen(self, ane.id(), other)))
                    .containsExactly("not-visible");
        }
    }

    @Test
    void the_one_who_looks_is_in_the_log_and_nobody_else() {
        steps.inPreparation(ane);
        steps.takesPart(ane, cast.ingrid, cast.dps, Set.of(Area.HEALTH));
        int before = ports.log.size();
        preview(cast.marit, cast.dps.id().value());
        assertThat(ports.log.after(before))
                .extracting(AccessLogEntry::actor, AccessLogEntry::kind, AccessLogEntry::basis)
                .containsExactly(tuple(cast.marit.id(), AccessLogEntry.Kind.READ, Basis.COORDINATOR.name()));
    }

    @Test
    void for_everybody_at_work_it_is_what_they_read() {
        steps.complete(ane);
        steps.goal(ane, Area.WORK_AND_EDUCATION);
        Goal kept = steps.goal(ane, Area.HEALTH);
        world.run(
                self,
                () -> use.narrowSharing.takeOut(self, cast.dps.id(), kept.id().value()));
        Preview preview = preview(self, cast.dps.id().value());
        assertThat(preview.others()).hasSize(2);
        assertThat(Reads.parts(world, cast.ingrid, steps.plan(ane)))
                .isEqualTo(Reads.seen(preview))
                .hasSizeGreaterThan(4);
        Preview coordinator = preview(self, cast.marit.employment().value());
        assertThat(Reads.parts(world, cast.marit, steps.plan(ane)))
                .isEqualTo(Reads.seen(coordinator))
                .isEqualTo(coordinator.verdicts().keySet());
    }

    private Person childWithTwoParents() {
        Person child = cast.jonathan;
        Actor mother = Cast.acting(cast.hilde, child, Representation.Kind.PARENT);
        steps.offered(child);
        steps.accept(mother, child);
        steps.seated(child, cast.marit);
        steps.takesPart(child, cast.ingrid, cast.dps, Set.of(Area.HEALTH));
        cast.represents(cast.morten, child, Representation.Kind.PARENT);
        world.run(Cast.platform(), () -> use.renew.about(child.id()));
        return child;
    }

    private Preview preview(Actor actor, UUID as) {
        return preview(actor, ane, as);
    }

    private Preview preview(Actor actor, Person person, UUID as) {
        return world.as(actor, () -> use.previewPlan.ofOpen(actor, person.id(), as));
    }

    private static UUID id(Person person) {
        PersonId id = person.id();
        return id.value();
    }
}
