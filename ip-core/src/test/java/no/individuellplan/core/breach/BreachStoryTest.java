package no.individuellplan.core.breach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.breach.rules.BreachKind;
import no.individuellplan.core.breach.rules.BreachRisk;
import no.individuellplan.core.breach.rules.BreachStepKind;
import no.individuellplan.core.id.BreachId;
import no.individuellplan.core.id.SignalId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A letter about Ane goes astray in Fjellvik, where Turid reviews the log. */
class BreachStoryTest extends InAWorld {
    private final Actor.Professional officer = cast.turid;
    private Instant known;

    @BeforeEach
    void ane_is_known_in_fjellvik() {
        steps.reported(cast.ane);
        name(officer);
        known = world.clock.instant().minus(Duration.ofHours(2));
    }

    @Test
    void the_clock_runs_from_when_it_was_known_and_stops_when_datatilsynet_is_told() {
        BreachId id = recorded(BreachRisk.RISK);
        assertThat(found(id).clock(now()).dueAt()).isEqualTo(known.plus(Duration.ofHours(72)));
        assertThat(found(id).waits(now())).isTrue();
        assertThat(left(id)).isEmpty();
        world.clock.sleep(3);
        assertThat(left(id)).containsExactly("breach.clock.authority");
        add(id, BreachStepKind.TOLD_AUTHORITY, null, known.plusSeconds(60));
        assertThat(left(id)).isEmpty();
        assertThat(found(id).waits(now())).isFalse();
        add(id, BreachStepKind.TOLD_AUTHORITY, null, now());
        assertThat(found(id).authorityToldAt()).isEqualTo(known.plusSeconds(60));
    }

    @Test
    void told_too_late_stays_late_and_waits_for_nothing() {
        BreachId id = recorded(BreachRisk.RISK);
        world.clock.sleep(4);
        add(id, BreachStepKind.TOLD_AUTHORITY, null, now());
        assertThat(left(id)).containsExactly("breach.clock.authority");
        assertThat(found(id).waits(now())).isFalse();
    }

    @Test
    void the_risk_is_assessed_anew_and_what_was_said_first_stays() {
        BreachId id = recorded(BreachRisk.UNLIKELY);
        assertThat(found(id).waits(now())).isFalse();
        add(id, BreachStepKind.ASSESSED, BreachRisk.HIGH, null);
        add(id, BreachStepKind.NOTED, BreachRisk.UNLIKELY, now());
        assertThat(found(id).risk()).isEqualTo(BreachRisk.HIGH);
        assertThat(found(id).breach().risk()).isEqualTo(BreachRisk.UNLIKELY);
        assertThat(found(id).steps())
                .extracting(BreachStep::kind, BreachStep::risk, BreachStep::toldAt)
                .containsExactly(
                        tuple(BreachStepKind.ASSESSED, BreachRisk.HIGH, null), tuple(BreachStepKind.NOTED, null, null));
    }

    @Test
    void ane_is_told_in_words_on_her_own_page_and_the_log_says_who_has_looked() {
        BreachId id = recorded(BreachRisk.HIGH);
        named(id, cast.ane);
        assertThat(left(id)).containsExactly("breach.clock.persons");
        world.run(officer, () -> use.breach.tell.tell(officer, id, "Et brev om deg kom til en annen. Vi beklager."));
        assertThat(left(id)).isEmpty();
        Actor.Citizen ane = Cast.self(cast.ane);
        assertThat(world.as(ane, () -> use.breach.read.told(ane, cast.ane.id())))
                .extracting(BreachNotice::words, BreachNotice::byName)
                .containsExactly(tuple("Et brev om deg kom til en annen. Vi beklager.", officer.name()));
        assertThat(world.as(ane, () -> use.readOwnPlan.whoHasLooked(ane, 10)))
                .anySatisfy(line -> assertThat(line.basis()).isEqualTo("LOG_REVIEW"));
        assertThat(refused(officer, () -> use.breach.tell.tell(officer, id, "En gang til")))
                .containsExactly("breach.notice.nobody");
    }

    @Test
    void only_one_the_organisation_has_to_do_with_is_named_and_the_answer_tells_nothing_of_others() {
        BreachId id = recorded(BreachRisk.HIGH);
        assertThat(refused(officer, () -> name(id, cast.tone))).containsExactly("breach.person.not-here");
        named(id, cast.ane);
        assertThat(refused(officer, () -> name(id, cast.ane))).containsExactly("breach.person.named");
        assertThat(open(id).names()).containsEntry(cast.ane.id(), "Ane Nygård");
    }

    @Test
    void a_reviewer_in_family_names_and_sees_nobody_of_their_own() {
        steps.reported(cast.randi);
        name(cast.jonas);
        BreachId id = recorded(BreachRisk.HIGH);
        named(id, cast.randi);
        String randi = cast.randi.nationalIds().getFirst().digits();
        assertThat(refused(cast.jonas, () -> use.breach.name.name(cast.jonas, id, randi)))
                .containsExactly("breach.person.not-here");
        assertThat(world.as(cast.jonas, () -> use.breach.read.open(cast.jonas, id))
                        .found()
                        .people())
                .isEmpty();
    }

    @Test
    void it_can_begin_with_a_sign_and_is_then_about_those_the_sign_is_about() {
        for (int i = 0; i < 3; i++) {
            refused(cast.henrik, () -> use.readPlan.readOpen(cast.henrik, cast.ane.id()));
        }
        world.clock.sleep(1);
        world.as(Cast.platform(), () -> use.oversight.find.untilYesterday(Cast.platform()));
        SignalId sign = world.as(officer, () -> use.oversight.review.all(officer))
                .getFirst()
                .id();
        BreachId id = world.as(
                officer,
                () -> use.breach.record.record(
                        officer,
                        new BreachForm(
                                BreachKind.UNLAWFUL_READING, unit(), known, BreachRisk.UNLIKELY, "Prøvde seg.", sign)));
        assertThat(found(id).people()).containsExactly(cast.ane.id());
        assertThat(found(id).breach().signal()).isEqualTo(sign);
        assertThat(left(id)).containsExactly("breach.clock.reading-person", "breach.clock.reading-source");
        add(id, BreachStepKind.TOLD_SOURCE, null, now());
        assertThat(left(id)).containsExactly("breach.clock.reading-person");
    }

    @Test
    void another_organisation_and_those_who_review_nothing_do_not_know_of_it() {
        BreachId id = recorded(BreachRisk.HIGH);
        name(cast.liv);
        assertThat(world.as(cast.liv, () -> use.breach.read.all(cast.liv))).isEmpty();
        assertThat(world.as(officer, () -> use.breach.read.all(officer))).hasSize(1);
        assertThat(refused(cast.liv, () -> use.breach.read.open(cast.liv, id))).containsExactly("not-visible");
        assertThat(refused(cast.marit, () -> use.breach.read.all(cast.marit))).containsExactly("not-visible");
        assertThat(refused(cast.marit, () -> use.breach.tell.tell(cast.marit, id, "Hei")))
                .containsExactly("not-visible");
        assertThat(refused(cast.liv, () -> use.breach.record.record(cast.liv, form(BreachRisk.HIGH))))
                .containsExactly("breach.record.no-unit");
    }

    @Test
    void the_units_to_choose_from_are_those_of_the_organisation() {
        assertThat(world.as(officer, () -> use.breach.read.places(officer)))
                .isNotEmpty()
                .allSatisfy(unit -> assertThat(unit.agency()).isEqualTo(officer.agency()));
    }

    private UnitId unit() {
        return officer.unit();
    }

    private BreachForm form(BreachRisk risk) {
        return new BreachForm(BreachKind.WRONG_RECEIVER, unit(), known, risk, "Brevet gikk feil.", null);
    }

    private BreachId recorded(BreachRisk risk) {
        return world.as(officer, () -> use.breach.record.record(officer, form(risk)));
    }

    private void add(BreachId id, BreachStepKind kind, BreachRisk risk, Instant toldAt) {
        world.run(
                officer,
                () -> use.breach.followUp.add(officer, id, new FollowUpBreach.Line(kind, risk, toldAt, "Gjort.")));
    }

    private void name(Actor.Professional who) {
        world.run(
                Cast.platform(),
                () -> use.oversight.nameReviewer.name(Cast.platform(), who.employment(), world.today(), null));
    }

    private void named(BreachId id, Person person) {
        world.run(officer, () -> name(id, person));
    }

    private void name(BreachId id, Person person) {
        use.breach.name.name(officer, id, person.nationalIds().getFirst().digits());
    }

    private ReadBreaches.Opened open(BreachId id) {
        return world.as(officer, () -> use.breach.read.open(officer, id));
    }

    private BreachCase found(BreachId id) {
        return open(id).found();
    }

    private List<String> left(BreachId id) {
        return found(id).leftToDo(now()).stream().map(Reason::code).toList();
    }

    private Instant now() {
        return world.clock.instant();
    }
}
