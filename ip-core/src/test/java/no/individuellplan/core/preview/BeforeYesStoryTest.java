package no.individuellplan.core.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Basis;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.consent.AnswerForm;
import no.individuellplan.core.consent.ConsentEntry.Answer;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.participant.InviteForm;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Representation;
import no.individuellplan.core.preview.Verdict.DoesNotSee;
import no.individuellplan.core.preview.Verdict.Sees;
import no.individuellplan.core.readers.Reader;
import no.individuellplan.core.readers.Readers.Why;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ane sees what NAV would see before she says yes, and what it stops seeing before she takes it back. */
class BeforeYesStoryTest extends InAWorld {
    private final Person ane = cast.ane;
    private final Actor self = Cast.self(ane);
    private Goal work;
    private Goal health;
    private Measure step;

    @BeforeEach
    void aPlanThatNavIsProposedFor() {
        steps.inPreparation(ane);
        work = steps.goal(ane, Area.WORK_AND_EDUCATION);
        health = steps.goal(ane, Area.HEALTH);
        step = steps.askedMeasure(work, null);
        steps.contribution(ane, null, "Jeg");
        proposed(ane);
    }

    @Test
    void it_is_what_they_read_once_she_has_said_yes_and_they_have_accepted() {
        Preview before = ifYes(Set.of(Area.WORK_AND_EDUCATION));
        assertThat(before.as()).isEqualTo(new Reader.Whole(cast.navFjellvik.id()));
        assertThat(before.opens()).isTrue();
        assertThat(before.onceTakenUp()).isTrue();
        assertThat(before.waitsFor()).isEmpty();
        assertThat(before.of(work.id().value()))
                .isEqualTo(new Sees(Basis.CONSENT, world.today(), until(), null, false));
        assertThat(before.of(health.id().value())).isEqualTo(new DoesNotSee(Why.ANOTHER_PART, null, false));
        steps.shares(self, ane, cast.navFjellvik, Set.of(Area.WORK_AND_EDUCATION));
        accepted(ane);
        assertThat(Reads.parts(world, cast.siv, steps.plan(ane)))
                .isEqualTo(Reads.seen(before))
                .hasSizeGreaterThan(3);
    }

    @Test
    void it_is_the_same_after_her_yes_while_they_have_not_accepted() {
        steps.shares(self, ane, cast.navFjellvik, Set.of(Area.WORK_AND_EDUCATION));
        Preview less = ifYes(Set.of(Area.HEALTH));
        assertThat(less.onceTakenUp()).isTrue();
        steps.shares(self, ane, cast.navFjellvik, Set.of(Area.HEALTH));
        accepted(ane);
        assertThat(Reads.parts(world, cast.siv, steps.plan(ane)))
                .isEqualTo(Reads.seen(less))
                .contains(health.id().value())
                .doesNotContain(work.id().value());
    }

    @Test
    void nothing_is_written_and_she_alone_is_in_the_log() {
        List<?> permits = ports.permits.about(ane.id());
        List<?> ledger = ports.consents.ledgerOf(ane.id()).entries();
        int logged = ports.log.size();
        ifYes(Set.of(Area.WORK_AND_EDUCATION));
        ifStopped();
        assertThat(ports.permits.about(ane.id())).isEqualTo(permits);
        assertThat(ports.consents.ledgerOf(ane.id()).entries()).isEqualTo(ledger);
        assertThat(ports.log.after(logged)).hasSize(2).allSatisfy(line -> assertThat(line.actor())
                .isEqualTo(self.id()));
        assertThat(Reads.parts(world, cast.siv, steps.plan(ane))).isEmpty();
    }

    @Test
    void what_she_keeps_out_before_the_yes_is_not_seen_after_it() {
        world.run(
                self,
                () -> use.narrowSharing.takeOut(
                        self, cast.navFjellvik.id(), work.id().value()));
        Preview before = ifYes(Set.of(Area.WORK_AND_EDUCATION));
        assertThat(before.of(work.id().value())).isEqualTo(new DoesNotSee(Why.KEPT_OUT, null, true));
        assertThat(before.of(step.id().value())).isEqualTo(new DoesNotSee(Why.KEPT_OUT, null, false));
    }

    @Test
    void when_a_contact_is_there_more_areas_and_none_are_seen_as_that_one() {
        steps.shares(self, ane, cast.navFjellvik, Set.of(Area.WORK_AND_EDUCATION));
        accepted(ane);
        Preview more = ifYes(Set.of(Area.WORK_AND_EDUCATION, Area.HEALTH));
        assertThat(more.as()).isEqualTo(new Reader.Worker(cast.siv.employment(), cast.navFjellvik.id()));
        assertThat(more.onceTakenUp()).isFalse();
        Preview stopped = ifStopped();
        assertThat(stopped.opens()).isFalse();
        assertThat(stopped.verdicts().values())
                .isNotEmpty()
                .containsOnly(new DoesNotSee(Why.TAKEN_BACK, world.today(), false));
        steps.shares(self, ane, cast.navFjellvik, Set.of(Area.WORK_AND_EDUCATION, Area.HEALTH));
        assertThat(Reads.parts(world, cast.siv, steps.plan(ane))).isEqualTo(Reads.seen(more));
        world.run(self, () -> use.answerSharing.withdraw(self, ane.id(), cast.navFjellvik.id()));
        assertThat(Reads.parts(world, cast.siv, steps.plan(ane))).isEqualTo(Reads.seen(stopped));
    }

    @Test
    void a_service_that_is_not_asked_to_take_part_sees_nothing_by_a_yes() {
        Preview dps = ifYes(self, ane, cast.dps, Set.of(Area.HEALTH));
        assertThat(dps.onceTakenUp()).isFalse();
        assertThat(Reads.seen(dps)).isEmpty();
    }

    @Test
    void what_was_opened_in_an_emergency_and_is_over_is_not_there() {
        world.run(
                cast.ingrid,
                () -> use.emergency.open.open(
                        cast.ingrid,
                        ane.currentNationalId().orElseThrow().digits(),
                        Set.of(Area.HEALTH),
                        "Livet kan stå på spill",
                        null));
        world.clock.sleepUntil(world.today().plusDays(2));
        assertThat(Reads.seen(ifYes(self, ane, cast.dps, Set.of(Area.ECONOMY)))).isEmpty();
    }

    @Test
    void while_another_parents_yes_is_missing_they_see_nothing_and_it_is_said_who() {
        Person ella = cast.ella;
        Actor tone = Cast.acting(cast.tone, ella, Representation.Kind.PARENT);
        Actor morten = Cast.acting(cast.morten, ella, Representation.Kind.PARENT);
        steps.offered(ella);
        steps.accept(tone, ella);
        steps.accept(morten, ella);
        steps.seated(ella, cast.marit);
        proposed(ella);
        Preview alone = ifYes(tone, ella, cast.navFjellvik, Set.of(Area.HEALTH));
        assertThat(alone.waitsFor()).containsExactly(cast.morten.name());
        assertThat(Reads.seen(alone)).isEmpty();
        steps.shares(morten, ella, cast.navFjellvik, Set.of(Area.HEALTH));
        Preview both = ifYes(tone, ella, cast.navFjellvik, Set.of(Area.HEALTH));
        assertThat(both.waitsFor()).isEmpty();
        assertThat(both.onceTakenUp()).isTrue();
        assertThat(both.opens()).isTrue();
    }

    @Test
    void only_one_who_may_answer_is_shown_it() {
        assertThat(refusedYes(cast.marit)).contains("consent.answer.not-entitled");
        assertThat(refusedYes(cast.siv)).containsExactly("not-visible");
        assertThat(refusedYes(Cast.self(cast.randi))).containsExactly("not-visible");
    }

    private List<String> refusedYes(Actor actor) {
        return refused(
                actor,
                () -> use.previewPlan.supposing(
                        actor, ane.id(), form(cast.navFjellvik, Answer.GIVEN, Set.of(Area.HEALTH), until())));
    }

    private void proposed(Person person) {
        InviteForm form = new InviteForm(
                cast.navFjellvik.id(), "Veien til arbeid", Set.of(Area.WORK_AND_EDUCATION), "For å samarbeide", null);
        world.run(
                cast.marit,
                () -> use.inviteParticipant.invite(
                        cast.marit, steps.plan(person).id(), form));
    }

    private void accepted(Person person) {
        Participant asked = ports.participants.all().stream()
                .filter(one -> one.person().equals(person.id()) && one.unit().equals(cast.navFjellvik.id()))
                .findFirst()
                .orElseThrow();
        world.run(cast.siv, () -> use.answerInvitation.accept(cast.siv, asked.id(), asked.version()));
    }

    private LocalDate until() {
        return world.today().plusMonths(6);
    }

    private Preview ifYes(Set<Area> areas) {
        return ifYes(self, ane, cast.navFjellvik, areas);
    }

    private Preview ifYes(Actor actor, Person person, ServiceUnit unit, Set<Area> areas) {
        return supposing(actor, person, unit, Answer.GIVEN, areas, until());
    }

    private Preview ifStopped() {
        return supposing(self, ane, cast.navFjellvik, Answer.WITHDRAWN, Set.of(), null);
    }

    private Preview supposing(
            Actor actor, Person person, ServiceUnit unit, Answer answer, Set<Area> areas, LocalDate until) {
        return world.as(actor, () -> use.previewPlan.supposing(actor, person.id(), form(unit, answer, areas, until)));
    }

    private static AnswerForm form(ServiceUnit unit, Answer answer, Set<Area> areas, LocalDate until) {
        return new AnswerForm(ConsentKind.SHARING, answer, unit.id(), areas, null, until, null, null, false);
    }
}
