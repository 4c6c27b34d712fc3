package no.individuellplan.core.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.consent.AnswerForm;
import no.individuellplan.core.consent.ConsentEntry.Answer;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.consent.ConsentRequest;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.participant.Participant.State;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A service hears of the person only after the person's yes, and only what the yes covers (IPF-10 i). */
class SharingStoryTest extends InAWorld {
    private final Person ane = cast.ane;
    private final Actor self = Cast.self(ane);

    @BeforeEach
    void a_plan_in_preparation() {
        steps.inPreparation(ane);
    }

    @Test
    void a_proposed_service_knows_nothing_until_the_person_says_yes() {
        Participant invited = invite(cast.dps.id());
        assertThat(invited.state()).isEqualTo(State.PROPOSED);
        assertThat(seesThePerson(cast.ingrid)).isFalse();
        assertThat(answer(Answer.GIVEN)).isEmpty();
        assertThat(steps.participant(invited).state()).isEqualTo(State.ASKED);
        assertThat(seesThePerson(cast.ingrid)).isTrue();
        assertThat(seesThePerson(cast.siv)).isFalse();
    }

    @Test
    void a_no_tells_the_service_nothing() {
        Participant invited = invite(cast.dps.id());
        assertThat(answer(Answer.REFUSED)).isEmpty();
        assertThat(steps.participant(invited).state()).isEqualTo(State.PROPOSED);
        assertThat(seesThePerson(cast.ingrid)).isFalse();
        assertThat(ports.consents.allRequests()).noneMatch(ConsentRequest::open);
    }

    @Test
    void not_now_is_a_full_answer_and_the_question_waits() {
        invite(cast.dps.id());
        assertThat(answer(Answer.NOT_NOW)).isEmpty();
        assertThat(ports.consents.allRequests()).allMatch(ConsentRequest::open);
        assertThat(seesThePerson(cast.ingrid)).isFalse();
    }

    @Test
    void an_invitation_says_whom_and_what_for() {
        assertThat(refusedInvitation(null, " "))
                .containsExactly("participant.invite.unknown-unit", "participant.invite.no-role");
    }

    @Test
    void a_service_has_one_place_in_a_plan() {
        invite(cast.dps.id());
        assertThat(refusedInvitation(cast.dps.id(), "Behandling")).containsExactly("participant.invite.already");
    }

    @Test
    void one_that_said_no_can_be_invited_again() {
        Participant invited = invite(cast.dps.id());
        answer(Answer.GIVEN);
        Participant asked = steps.participant(invited);
        assertThat(refused(
                        cast.ingrid,
                        () -> use.answerInvitation.decline(cast.ingrid, asked.id(), asked.version(), "Ingen plass nå")))
                .isEmpty();
        assertThat(refusedInvitation(cast.dps.id(), "Behandling")).isEmpty();
    }

    @Test
    void a_service_says_no_with_a_reason() {
        Participant invited = invite(cast.dps.id());
        answer(Answer.GIVEN);
        Participant asked = steps.participant(invited);
        assertThat(refused(
                        cast.ingrid, () -> use.answerInvitation.decline(cast.ingrid, asked.id(), asked.version(), " ")))
                .containsExactly("participant.answer.no-reason");
    }

    @Test
    void the_one_who_accepts_is_the_contact_and_the_colleague_sees_no_more() {
        steps.takesPart(ane, cast.ingrid, cast.dps, Set.of(Area.HEALTH));
        assertThat(reads(cast.ingrid, Area.HEALTH)).isTrue();
        assertThat(reads(cast.ingrid, Area.ECONOMY)).isFalse();
        assertThat(seesThePerson(cast.henrik)).isFalse();
    }

    @Test
    void a_withdrawal_counts_for_the_very_next_reader() {
        steps.takesPart(ane, cast.ingrid, cast.dps, Set.of(Area.HEALTH));
        world.run(self, () -> use.answerSharing.withdraw(self, ane.id(), cast.dps.id()));
        assertThat(reads(cast.ingrid, Area.HEALTH)).isFalse();
        assertThat(refused(cast.ingrid, () -> use.readPlan.readOpen(cast.ingrid, ane.id())))
                .containsExactly("not-visible");
        assertThat(world.as(cast.ingrid, () -> ports.goals.of(steps.plan(ane).id())))
                .isEmpty();
    }

    @Test
    void a_yes_ends_after_its_last_day_without_anybody_doing_anything() {
        steps.takesPart(ane, cast.ingrid, cast.dps, Set.of(Area.HEALTH));
        LocalDate last = world.today().plusMonths(6);
        world.clock.sleepUntil(last);
        assertThat(reads(cast.ingrid, Area.HEALTH)).isTrue();
        world.clock.sleep(1);
        assertThat(reads(cast.ingrid, Area.HEALTH)).isFalse();
    }

    @Test
    void the_person_can_share_less_than_was_asked_for() {
        ConsentRequest request = requestFor(invite(cast.dps.id()));
        world.run(
                self,
                () -> use.answerSharing.answer(
                        self, request.id(), Answer.GIVEN, Set.of(Area.LEISURE), null, "Vist", null, false));
        assertThat(ports.consents.ledgerOf(ane.id()).sharing(world.today()))
                .singleElement()
                .satisfies(yes -> assertThat(yes.areas()).containsExactly(Area.LEISURE));
    }

    @Test
    void a_yes_to_a_plan_or_a_coordinator_is_not_given_through_sharing() {
        AnswerForm plan = AnswerForm.about(ConsentKind.PLAN, Answer.WITHDRAWN, "Vist", null, false);
        assertThatThrownBy(() -> world.run(self, () -> use.answerSharing.share(self, ane.id(), plan)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_service_leaves_with_a_reason_and_nobody_there_sees_more() {
        Participant taking = steps.takesPart(ane, cast.ingrid, cast.dps, Set.of(Area.HEALTH));
        assertThat(leave(cast.ingrid, taking, " ")).containsExactly("participant.answer.no-reason");
        assertThat(leave(cast.ingrid, taking, "Behandlingen er ferdig")).isEmpty();
        assertThat(seesThePerson(cast.ingrid)).isFalse();
        assertThat(seesThePerson(cast.henrik)).isFalse();
        assertThat(leave(cast.marit, steps.participant(taking), "Igjen"))
                .containsExactly("participant.answer.not-asked");
    }

    @Test
    void a_contact_writes_what_its_own_service_contributes_and_nobody_elses() {
        steps.takesPart(ane, cast.ingrid, cast.dps, Set.of(Area.HEALTH));
        steps.contribution(ane, null, "Jeg");
        assertThat(contribute(cast.ingrid, cast.dps.id(), "DPS")).isEmpty();
        assertThat(contribute(cast.ingrid, null, "Jeg")).containsExactly("not-visible");
        assertThat(contribute(cast.ingrid, cast.navFjellvik.id(), "NAV")).containsExactly("not-visible");
    }

    @Test
    void a_contact_cannot_write_over_the_persons_own_line_under_its_name() {
        steps.takesPart(ane, cast.ingrid, cast.dps, Set.of(Area.HEALTH));
        steps.contribution(ane, null, "Jeg");
        contribute(cast.ingrid, cast.dps.id(), "Jeg");
        assertThat(ports.participants.allContributions())
                .filteredOn(line -> line.unit() == null)
                .extracting(Contribution::text)
                .containsExactly("Bidrar med tid");
    }

    private Participant invite(UnitId unit) {
        InviteForm form = form(unit, "Behandling");
        return world.as(
                cast.marit,
                () -> use.inviteParticipant.invite(cast.marit, steps.plan(ane).id(), form));
    }

    private List<String> refusedInvitation(UnitId unit, String role) {
        return refused(
                cast.marit,
                () -> use.inviteParticipant.invite(cast.marit, steps.plan(ane).id(), form(unit, role)));
    }

    private static InviteForm form(UnitId unit, String role) {
        return new InviteForm(unit, role, Set.of(Area.HEALTH, Area.LEISURE), "For å samarbeide", null);
    }

    private List<String> answer(Answer answer) {
        ConsentRequest request = ports.consents.allRequests().getLast();
        return refused(
                self,
                () -> use.answerSharing.answer(self, request.id(), answer, request.areas(), null, "Vist", null, false));
    }

    private ConsentRequest requestFor(Participant invited) {
        return ports.consents.allRequests().stream()
                .filter(one -> one.recipient().equals(invited.unit()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> leave(Actor actor, Participant one, String why) {
        return refused(actor, () -> use.answerInvitation.leave(actor, one.id(), one.version(), why));
    }

    private List<String> contribute(Actor actor, UnitId unit, String who) {
        return refused(
                actor, () -> use.writeContribution.write(actor, steps.plan(ane).id(), unit, who, "En time i uken", -1));
    }

    private boolean seesThePerson(Actor actor) {
        return reads(actor, Area.IDENTITY);
    }

    private boolean reads(Actor actor, Area area) {
        return use.access.may(actor, ane.id(), area, null, Right.READ);
    }
}
