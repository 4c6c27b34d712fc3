package no.individuellplan.core.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.consent.AnswerForm;
import no.individuellplan.core.consent.Attested;
import no.individuellplan.core.consent.Attested.Form;
import no.individuellplan.core.consent.ConsentEntry;
import no.individuellplan.core.consent.ConsentEntry.Answer;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.consent.ConsentRegistration;
import no.individuellplan.core.consent.ConsentRegistration.State;
import no.individuellplan.core.memory.Records;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ane signs on paper, or says it in a meeting; Marit writes it in. */
class WrittenInConsentStoryTest extends InAWorld {
    private final Person ane = cast.ane;
    private final Actor self = Cast.self(ane);
    private final AnswerForm yes = new AnswerForm(
            ConsentKind.SHARING,
            Answer.GIVEN,
            cast.dps.id(),
            Set.of(Area.HEALTH),
            "For å samarbeide",
            world.today().plusMonths(6),
            "Vil du dele helse med DPS?",
            null,
            false);
    private final RegistrationForm paper =
            new RegistrationForm(yes, ane.id(), Form.PAPER, world.today(), cast.turid.employment(), null, null);
    private final RegistrationForm oral = new RegistrationForm(
            yes, ane.id(), Form.ORAL, world.today(), null, "Kari Normann", "Ansvarsgruppemøte på rådhuset");

    @BeforeEach
    void a_service_is_proposed() {
        steps.inPreparation(ane);
        world.as(
                cast.marit,
                () -> use.inviteParticipant.invite(
                        cast.marit,
                        steps.plan(ane).id(),
                        new InviteForm(cast.dps.id(), "Behandling", Set.of(Area.HEALTH), "Samarbeid", null)));
    }

    @Test
    void a_yes_on_paper_shares_nothing_until_another_has_held_it_against_the_paper() {
        assertThat(register(paper)).isEmpty();
        assertThat(ports.consents.ledgerOf(ane.id()).sharing(world.today())).isEmpty();
        assertThat(participant().state()).isEqualTo(Participant.State.PROPOSED);
        assertThat(reads(cast.ingrid)).isFalse();
        assertThat(confirm(cast.turid, true)).isEmpty();
        assertThat(participant().state()).isEqualTo(Participant.State.ASKED);
        assertThat(reads(cast.ingrid)).isTrue();
        assertThat(ports.consents.allRequests()).noneMatch(one -> one.open());
        assertThat(sharingLine().by()).isEqualTo(ane.id());
        assertThat(sharingLine().from()).isEqualTo(world.today());
        assertThat(sharingLine().attested())
                .isEqualTo(new Attested(
                        Form.PAPER,
                        cast.marit.employment(),
                        cast.marit.name(),
                        cast.turid.name(),
                        world.today(),
                        null));
    }

    @Test
    void the_colleague_sees_that_one_and_whom_it_is_about_until_it_is_answered() {
        register(paper);
        assertThat(world.as(cast.turid, () -> ports.registrations.visible())).hasSize(1);
        assertThat(world.as(cast.gry, () -> ports.registrations.visible())).isEmpty();
        confirm(cast.turid, true);
        assertThat(world.as(cast.turid, () -> ports.registrations.visible())).isEmpty();
        assertThat(world.as(cast.marit, () -> ports.registrations.visible())).hasSize(1);
    }

    @Test
    void nobody_confirms_alone_unseen_or_twice() {
        register(paper);
        assertThat(confirm(cast.marit, true))
                .containsExactly("consent.confirm.not-asked", "consent.confirm.same-person");
        assertThat(confirm(cast.ingrid, true)).containsExactly("not-visible");
        assertThat(confirm(cast.turid, false)).containsExactly("consent.confirm.not-seen");
        assertThat(confirm(cast.turid, true)).isEmpty();
        assertThat(confirm(cast.turid, true)).containsExactly("not-visible");
        assertThat(confirm(cast.marit, true)).contains("consent.confirm.over");
    }

    @Test
    void what_is_not_right_is_never_a_consent() {
        register(paper);
        assertThat(notRight(" ")).containsExactly("consent.confirm.no-reason");
        assertThat(notRight("Det mangler underskrift")).isEmpty();
        assertThat(ports.registrations.all()).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(State.REFUSED);
            assertThat(one.reason()).isEqualTo("Det mangler underskrift");
        });
        assertThat(ports.consents.ledgerOf(ane.id()).sharing(world.today())).isEmpty();
    }

    @Test
    void a_paper_names_another_at_work_for_the_same_agency_and_a_day() {
        assertThat(register(Records.with(paper, "colleague", null))).containsExactly("consent.register.no-colleague");
        assertThat(register(Records.with(paper, "colleague", cast.ingrid.employment())))
                .containsExactly("consent.register.no-colleague");
        assertThat(register(Records.with(paper, "colleague", cast.marit.employment())))
                .containsExactly("consent.register.same-person");
        assertThat(register(Records.with(paper, "givenOn", null))).containsExactly("consent.register.no-day");
        assertThat(register(Records.with(paper, "givenOn", world.today().plusDays(1))))
                .containsExactly("consent.register.no-day");
        assertThat(register(Records.with(paper, "form", null))).containsExactly("consent.register.no-form");
    }

    @Test
    void a_yes_in_a_meeting_counts_at_once_with_a_named_witness() {
        assertThat(register(oral)).isEmpty();
        assertThat(reads(cast.ingrid)).isTrue();
        assertThat(sharingLine().attested().witness()).isEqualTo("Kari Normann");
        assertThat(sharingLine().attested().meeting()).isEqualTo("Ansvarsgruppemøte på rådhuset");
    }

    @Test
    void the_witness_is_somebody_else_and_the_meeting_is_named() {
        assertThat(register(Records.with(Records.with(oral, "witness", " "), "meeting", null)))
                .containsExactly("consent.register.no-witness", "consent.register.no-meeting");
        assertThat(register(Records.with(oral, "witness", cast.marit.name())))
                .containsExactly("consent.register.witness-self");
        assertThat(register(Records.with(oral, "witness", ane.name().toUpperCase(Locale.ROOT))))
                .containsExactly("consent.register.witness-self");
    }

    @Test
    void a_no_counts_at_once_and_needs_nobody_else() {
        steps.shares(self, ane, cast.dps, Set.of(Area.HEALTH));
        AnswerForm no = new AnswerForm(
                ConsentKind.SHARING, Answer.WITHDRAWN, cast.dps.id(), Set.of(), null, null, null, null, false);
        assertThat(register(new RegistrationForm(no, ane.id(), Form.PAPER, world.today(), null, null, null)))
                .isEmpty();
        assertThat(ports.consents.ledgerOf(ane.id()).sharing(world.today())).isEmpty();
    }

    @Test
    void an_older_paper_never_opens_what_has_been_taken_back_since() {
        register(paper);
        world.run(self, () -> use.answerSharing.withdraw(self, ane.id(), cast.dps.id()));
        assertThat(confirm(cast.turid, true)).containsExactly("consent.confirm.answered-since");
        LocalDate signed = world.today();
        world.clock.sleep(1);
        assertThat(register(Records.with(oral, "givenOn", signed))).containsExactly("consent.register.answered-since");
        assertThat(register(Records.with(oral, "givenOn", world.today()))).isEmpty();
    }

    @Test
    void only_one_who_may_answer_gives_it_and_a_yes_is_whole() {
        assertThat(register(Records.with(oral, "giver", cast.hilde.id())))
                .containsExactly("consent.answer.not-entitled");
        AnswerForm wordless = Records.with(yes, "textShown", " ");
        assertThat(register(Records.with(paper, "answer", wordless))).containsExactly("consent.answer.no-text");
        assertThat(ports.registrations.all()).isEmpty();
    }

    @Test
    void only_the_coordinator_writes_in_and_nobody_for_oneself() {
        assertThat(refused(self, () -> use.registerConsent.register(self, ane.id(), oral)))
                .containsExactly("consent.register.not-at-work");
        assertThat(refused(cast.turid, () -> use.registerConsent.register(cast.turid, ane.id(), oral)))
                .containsExactly("not-visible");
        RegistrationForm plan =
                Records.with(oral, "answer", AnswerForm.about(ConsentKind.PLAN, Answer.GIVEN, "Vist", null, false));
        assertThatThrownBy(() -> world.run(cast.marit, () -> use.registerConsent.register(cast.marit, ane.id(), plan)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> register(RegistrationForm form) {
        return refused(cast.marit, () -> use.registerConsent.register(cast.marit, ane.id(), form));
    }

    private List<String> confirm(Actor.Professional actor, boolean seen) {
        ConsentRegistration one = ports.registrations.all().getLast();
        return refused(actor, () -> use.confirmConsent.confirm(actor, one.id(), one.version(), seen));
    }

    private List<String> notRight(String why) {
        ConsentRegistration one = ports.registrations.all().getLast();
        return refused(cast.turid, () -> use.confirmConsent.notRight(cast.turid, one.id(), one.version(), why));
    }

    private ConsentEntry sharingLine() {
        return ports.consents
                .ledgerOf(ane.id())
                .latest(ConsentKind.SHARING, cast.dps.id())
                .orElseThrow();
    }

    private Participant participant() {
        return ports.participants.all().getLast();
    }

    private boolean reads(Actor actor) {
        return use.access.may(actor, ane.id(), Area.IDENTITY, null, Right.READ);
    }
}
