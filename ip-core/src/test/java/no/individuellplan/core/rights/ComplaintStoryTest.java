package no.individuellplan.core.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Representation.Kind;
import no.individuellplan.core.rights.rules.ComplaintAbout;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.Test;

/** Ane has a plan in Fjellvik and complains of it; Ella is 9 and Jonathan 15. */
class ComplaintStoryTest extends InAWorld {
    private static final String WHY = "Jeg har ventet et halvt år på koordinator.";
    private final Actor.Citizen ane = Cast.self(cast.ane);

    @Test
    void it_goes_to_the_coordinating_unit_of_the_one_who_decided_and_to_nobody_else() {
        steps.active(cast.ane);
        RightsRequest sent = complain(ane, cast.ane, cast.fjellvikKe).request();
        assertThat(sent.unit()).isEqualTo(cast.fjellvikKe.id());
        assertThat(toAnswer(cast.turid))
                .extracting(one -> one.rights().request())
                .containsExactly(sent);
        assertThat(toAnswer(cast.turid)).extracting(ReadRights.Named::name).containsExactly("Ane Nygård");
        assertThat(refused(cast.marit, () -> use.rights.read.open(cast.marit, sent.id())))
                .as("the coordinator it may be about")
                .containsExactly("not-visible");
        assertThat(refused(cast.gry, () -> use.rights.read.open(cast.gry, sent.id())))
                .containsExactly("not-visible");
    }

    @Test
    void a_service_without_a_coordinating_unit_answers_itself() {
        steps.active(cast.ane);
        steps.takesPart(cast.ane, cast.siv, cast.navFjellvik, Set.of(Area.ECONOMY));
        RightsRequest sent = complain(ane, cast.ane, cast.navFjellvik).request();
        assertThat(sent.unit()).isEqualTo(cast.navFjellvik.id());
        assertThat(complain(ane, cast.ane, cast.dps).request().unit()).isEqualTo(cast.havnesKe.id());
    }

    @Test
    void nobody_at_work_complains_for_the_person_and_strangers_do_not_either() {
        steps.active(cast.ane);
        ComplaintForm form = form(cast.fjellvikKe, null);
        assertThat(refused(cast.marit, () -> use.rights.complain.complain(cast.marit, cast.ane.id(), form)))
                .containsExactly("rights.complaint.not-yours");
        Actor.Citizen randi = Cast.self(cast.randi);
        assertThat(refused(randi, () -> use.rights.complain.complain(randi, cast.ane.id(), form)))
                .containsExactly("not-visible");
    }

    @Test
    void only_a_service_that_has_had_to_do_with_the_person_can_have_decided() {
        steps.active(cast.ane);
        assertThat(refused(ane, () -> use.rights.complain.complain(ane, cast.ane.id(), form(cast.sundoyKe, null))))
                .containsExactly("rights.complaint.no-decision-maker");
        assertThat(world.as(ane, () -> use.rights.complain.decisionMakers(ane, cast.ane.id())))
                .extracting(DecisionMaker::id)
                .contains(cast.fjellvikKe.id(), cast.dps.id())
                .doesNotContain(cast.sundoyKe.id());
    }

    @Test
    void a_late_one_is_warned_about_and_sent() {
        steps.active(cast.ane);
        LocalDate today = world.today();
        assertThat(sent(form(cast.fjellvikKe, today.minusWeeks(4))).warnings()).isEmpty();
        Complain.Sent late = sent(form(cast.fjellvikKe, today.minusWeeks(4).minusDays(1)));
        assertThat(late.warnings()).extracting(Reason::code).containsExactly("rights.complaint.late");
        assertThat(late.request().late()).isTrue();
        assertThat(toAnswer(cast.turid)).hasSize(2);
    }

    @Test
    void it_is_answered_within_a_month_or_an_answer_is_promised_and_then_sent_on() {
        steps.active(cast.ane);
        RightsRequest sent = complain(ane, cast.ane, cast.fjellvikKe).request();
        LocalDate month = world.today().plusMonths(1);
        assertThat(only(cast.turid).dueOn(world.today())).isEqualTo(month);
        assertThat(only(cast.turid).overdue(month)).isEmpty();
        assertThat(only(cast.turid).overdue(month.plusDays(1)))
                .extracting(Reason::code)
                .containsExactly("rights.clock.first-answer");
        answer(
                sent,
                RightsStep.Kind.PRELIMINARY,
                "Vi ser på det.",
                world.today().plusDays(40));
        assertThat(only(cast.turid).overdue(month.plusDays(1))).isEmpty();
        assertThat(only(cast.turid).overdue(world.today().plusDays(41)))
                .extracting(Reason::code)
                .containsExactly("rights.clock.promised");
        answer(sent, RightsStep.Kind.FORWARDED, "Vi er ikke enige, og sender den videre.", null);
        assertThat(only(cast.turid).dueOn(world.today())).isNull();
        assertThat(only(cast.turid).overdue(world.today().plusYears(1))).isEmpty();
        assertThat(mine(ane, cast.ane).getFirst().rights().steps())
                .extracting(RightsStep::kind)
                .containsExactly(RightsStep.Kind.PRELIMINARY, RightsStep.Kind.FORWARDED);
    }

    @Test
    void it_is_not_turned_down_nor_answered_twice_nor_without_words() {
        steps.active(cast.ane);
        RightsRequest sent = complain(ane, cast.ane, cast.fjellvikKe).request();
        assertThat(refusal(sent, RightsStep.Kind.REFUSED, "Nei", null)).containsExactly("rights.answer.forward");
        assertThat(refusal(sent, RightsStep.Kind.UPHELD, " ", null)).containsExactly("rights.answer.no-words");
        assertThat(refusal(sent, RightsStep.Kind.PRELIMINARY, "Snart", world.today()))
                .containsExactly("rights.answer.no-day");
        answer(sent, RightsStep.Kind.UPHELD, "Du har rett.", null);
        assertThat(refusal(sent, RightsStep.Kind.FORWARDED, "Likevel", null)).containsExactly("rights.answer.closed");
        assertThat(refused(
                        cast.gry,
                        () -> use.rights.answer.answer(cast.gry, sent.id(), RightsStep.Kind.UPHELD, "Hei", null)))
                .containsExactly("not-visible");
    }

    @Test
    void a_child_of_fifteen_complains_alone_and_the_mother_sees_her_own_complaint_only() {
        Person jonathan = cast.jonathan;
        Actor.Citizen himself = Cast.self(jonathan);
        Actor.Representative hilde = Cast.acting(cast.hilde, jonathan, Kind.PARENT);
        steps.reported(jonathan);
        complain(himself, jonathan, cast.fjellvikKe);
        assertThat(mine(hilde, jonathan)).isEmpty();
        RightsRequest hers = complain(hilde, jonathan, cast.fjellvikKe).request();
        assertThat(mine(hilde, jonathan))
                .extracting(one -> one.rights().request())
                .containsExactly(hers);
        assertThat(mine(himself, jonathan)).hasSize(2);
    }

    @Test
    void a_child_of_nine_does_not_complain_alone_but_the_parents_may() {
        steps.reported(cast.ella);
        Actor.Citizen ella = Cast.self(cast.ella);
        assertThat(refused(ella, () -> use.rights.complain.complain(ella, cast.ella.id(), form(cast.fjellvikKe, null))))
                .containsExactly("rights.complaint.under-twelve");
        Actor.Representative tone = Cast.acting(cast.tone, cast.ella, Kind.PARENT);
        complain(tone, cast.ella, cast.fjellvikKe);
        assertThat(mine(Cast.acting(cast.morten, cast.ella, Kind.PARENT), cast.ella))
                .isEmpty();
    }

    @Test
    void a_parent_sees_nothing_more_from_the_day_the_child_is_sixteen() {
        steps.reported(cast.jonathan);
        Actor.Representative hilde = Cast.acting(cast.hilde, cast.jonathan, Kind.PARENT);
        complain(hilde, cast.jonathan, cast.fjellvikKe);
        LocalDate sixteen = cast.jonathan.birthDate().plusYears(16);
        world.clock.pass(Duration.ofDays(world.today().until(sixteen, ChronoUnit.DAYS) - 1));
        assertThat(mine(hilde, cast.jonathan)).hasSize(1);
        world.clock.pass(Duration.ofDays(1));
        assertThat(mine(hilde, cast.jonathan)).isEmpty();
    }

    @Test
    void one_with_a_power_of_attorney_says_which() {
        steps.active(cast.ane);
        cast.represents(cast.guri, cast.ane, Kind.ATTORNEY);
        cast.renewAll(world);
        Actor.Representative guri = Cast.acting(cast.guri, cast.ane, Kind.ATTORNEY);
        ComplaintForm without = form(cast.fjellvikKe, null);
        assertThat(refused(guri, () -> use.rights.complain.complain(guri, cast.ane.id(), without)))
                .containsExactly("rights.complaint.no-authority");
        ComplaintForm with = new ComplaintForm(
                without.about(), without.decidedBy(), WHY, null, "Fullmakt av 1. mars 2026, underskrevet av Ane");
        assertThat(world.as(guri, () -> use.rights.complain.complain(guri, cast.ane.id(), with))
                        .request()
                        .authority())
                .startsWith("Fullmakt");
        assertThat(mine(guri, cast.ane)).as("sees all, as one with a mandate").hasSize(1);
    }

    @Test
    void everything_that_is_missing_is_said_at_once() {
        steps.active(cast.ane);
        ComplaintForm empty = new ComplaintForm(null, null, null, world.today().plusDays(1), null);
        assertThat(refused(ane, () -> use.rights.complain.complain(ane, cast.ane.id(), empty)))
                .containsExactly(
                        "rights.complaint.no-subject",
                        "rights.complaint.no-words",
                        "rights.complaint.no-decision-maker",
                        "rights.complaint.day-ahead");
    }

    @Test
    void reading_and_answering_are_logged_with_why() {
        steps.active(cast.ane);
        RightsRequest sent = complain(ane, cast.ane, cast.fjellvikKe).request();
        world.run(cast.turid, () -> use.rights.read.open(cast.turid, sent.id()));
        answer(sent, RightsStep.Kind.UPHELD, "Du har rett.", null);
        assertThat(ports.log.everything().stream()
                        .filter(line -> line.information().equals("RIGHTS"))
                        .map(line -> line.kind() + " " + line.basis()))
                .containsExactly("WRITE OWN", "READ ASKED_FOR", "WRITE ASKED_FOR");
    }

    private Complain.Sent sent(ComplaintForm form) {
        return world.as(ane, () -> use.rights.complain.complain(ane, cast.ane.id(), form));
    }

    private Complain.Sent complain(Actor actor, Person person, ServiceUnit maker) {
        return world.as(actor, () -> use.rights.complain.complain(actor, person.id(), form(maker, null)));
    }

    private static ComplaintForm form(ServiceUnit maker, LocalDate knownOn) {
        return new ComplaintForm(ComplaintAbout.PLAN_OR_COORDINATOR, maker.id(), WHY, knownOn, null);
    }

    private List<ReadRights.Named> toAnswer(Actor.Professional actor) {
        return world.as(actor, () -> use.rights.read.toAnswer(actor));
    }

    private RightsCase only(Actor.Professional actor) {
        assertThat(toAnswer(actor)).hasSize(1);
        return toAnswer(actor).getFirst().rights();
    }

    private List<ReadRights.Named> mine(Actor actor, Person person) {
        return world.as(actor, () -> use.rights.read.about(actor, person.id()));
    }

    private void answer(RightsRequest sent, RightsStep.Kind kind, String words, LocalDate until) {
        world.run(cast.turid, () -> use.rights.answer.answer(cast.turid, sent.id(), kind, words, until));
    }

    private List<String> refusal(RightsRequest sent, RightsStep.Kind kind, String words, LocalDate until) {
        return refused(cast.turid, () -> use.rights.answer.answer(cast.turid, sent.id(), kind, words, until));
    }
}
