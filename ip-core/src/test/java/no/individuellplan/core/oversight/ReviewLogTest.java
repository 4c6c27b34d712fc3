package no.individuellplan.core.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.audit.AccessLogEntry;
import no.individuellplan.core.id.SignalId;
import no.individuellplan.core.oversight.rules.Outcome;
import no.individuellplan.core.oversight.rules.SignalKind;
import no.individuellplan.core.person.AddressProtection;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Henrik at the DPS tries to open Ane's plan; the day after, those who review the logs of the hospital and Fjellvik look. */
class ReviewLogTest extends InAWorld {
    private final Actor.Professional officer = cast.liv;
    private final Actor.Professional fjellviks = cast.turid;
    private LocalDate day;

    @BeforeEach
    void three_tries_by_one_with_no_task() {
        steps.reported(cast.ane);
        name(officer);
        name(fjellviks);
        day = world.today();
        tries(cast.henrik, cast.ane, 3);
        world.clock.sleep(1);
    }

    @Test
    void a_sign_is_found_the_day_after_and_only_once() {
        assertThat(find()).isEqualTo(1);
        assertThat(world.as(Cast.platform(), () -> use.oversight.find.on(Cast.platform(), day)))
                .isZero();
        assertThat(all(officer)).singleElement().satisfies(signal -> {
            assertThat(signal.kind()).isEqualTo(SignalKind.REFUSED_TRIES);
            assertThat(signal.actorName()).isEqualTo("Henrik Vold");
            assertThat(signal.times()).isEqualTo(3);
            assertThat(signal.stands()).isNull();
        });
    }

    @Test
    void today_is_not_over_and_is_not_looked_at() {
        find();
        tries(cast.siv, cast.ane, 5);
        assertThat(find()).isZero();
        world.clock.sleep(1);
        assertThat(find()).isEqualTo(1);
    }

    @Test
    void after_a_stand_still_every_day_is_caught_up_with() {
        find();
        world.clock.sleep(3);
        tries(cast.siv, cast.ane, 3);
        world.clock.sleep(10);
        assertThat(find()).isEqualTo(1);
    }

    @Test
    void the_organisation_of_the_one_who_looked_and_the_one_that_has_the_person_see_it_and_no_other_does() {
        find();
        assertThat(all(officer)).hasSize(1);
        assertThat(all(fjellviks)).hasSize(1);
        name(cast.siv);
        assertThat(all(cast.siv)).isEmpty();
        SignalId id = all(officer).getFirst().id();
        assertThat(refused(cast.siv, () -> use.oversight.review.open(cast.siv, id)))
                .containsExactly("not-visible");
    }

    @Test
    void nobody_else_knows_that_there_are_such_signs() {
        find();
        SignalId id = all(officer).getFirst().id();
        for (Actor.Professional other : List.of(cast.henrik, cast.ingrid, cast.marit)) {
            assertThat(refused(other, () -> use.oversight.review.all(other))).containsExactly("not-visible");
            assertThat(refused(other, () -> use.oversight.review.open(other, id)))
                    .containsExactly("not-visible");
            assertThat(refused(other, () -> use.oversight.review.decide(other, id, Outcome.FINE, "Greit")))
                    .containsExactly("not-visible");
        }
    }

    @Test
    void the_lines_behind_it_say_who_when_and_why_and_the_officers_look_is_in_the_persons_log() {
        find();
        ReviewLog.Opened opened = open(officer);
        assertThat(opened.lines()).hasSize(3).allSatisfy(line -> {
            assertThat(line.actorName()).isEqualTo("Henrik Vold");
            assertThat(line.kind()).isEqualTo(AccessLogEntry.Kind.REFUSED);
        });
        assertThat(opened.names()).containsEntry(cast.ane.id(), "Ane Nygård");
        Actor.Citizen ane = Cast.self(cast.ane);
        assertThat(world.as(ane, () -> use.readOwnPlan.whoHasLooked(ane, 10))).anySatisfy(line -> {
            assertThat(line.actorName()).isEqualTo("Liv Strand");
            assertThat(line.basis()).isEqualTo("LOG_REVIEW");
            assertThat(line.information()).isEqualTo("ACCESS_LOG");
        });
    }

    @Test
    void one_with_a_strictly_confidential_address_is_not_named() {
        Person ane = world.ports.persons.all().stream()
                .filter(one -> one.id().equals(cast.ane.id()))
                .findFirst()
                .orElseThrow();
        world.run(
                Cast.platform(),
                () -> world.ports.persons.save(new Person(
                        ane.id(),
                        ane.nationalIds(),
                        ane.givenName(),
                        ane.familyName(),
                        ane.birthDate(),
                        AddressProtection.STRICTLY_CONFIDENTIAL,
                        ane.municipality(),
                        ane.version())));
        find();
        assertThat(open(officer).lines()).hasSize(3);
        assertThat(open(officer).names()).isEmpty();
    }

    @Test
    void what_is_decided_is_added_and_never_changed() {
        find();
        SignalId id = all(officer).getFirst().id();
        decide(officer, id, Outcome.ASKED_LEADER, "Spurte seksjonslederen.");
        assertThat(all(officer).getFirst().waits()).isTrue();
        decide(fjellviks, id, Outcome.FINE, "Feil lenke i en e-post.");
        assertThat(all(officer).getFirst().waits()).isFalse();
        assertThat(open(officer).decisions())
                .extracting(SignalDecision::outcome, SignalDecision::byName)
                .containsExactly(tuple(Outcome.ASKED_LEADER, "Liv Strand"), tuple(Outcome.FINE, "Turid Aasen"));
    }

    @Test
    void a_decision_needs_an_outcome_and_words() {
        find();
        SignalId id = all(officer).getFirst().id();
        assertThat(refused(officer, () -> use.oversight.review.decide(officer, id, null, "  ")))
                .containsExactly("oversight.decision.no-outcome", "oversight.decision.no-words");
    }

    @Test
    void nobody_decides_about_their_own_access() {
        find();
        name(cast.henrik);
        SignalId id = all(cast.henrik).getFirst().id();
        assertThat(open(cast.henrik).own()).isTrue();
        assertThat(refused(cast.henrik, () -> use.oversight.review.decide(cast.henrik, id, Outcome.FINE, "Greit")))
                .containsExactly("oversight.decision.own-reading");
    }

    @Test
    void a_reviewer_does_not_see_what_is_about_their_own_family() {
        steps.reported(cast.randi);
        name(cast.jonas);
        tries(cast.henrik, cast.randi, 3);
        world.clock.sleep(1);
        find();
        assertThat(all(fjellviks)).extracting(Signal::person).contains(cast.randi.id());
        assertThat(all(cast.jonas)).extracting(Signal::person).doesNotContain(cast.randi.id());
    }

    @Test
    void the_right_ends_with_its_last_day() {
        world.run(
                Cast.platform(),
                () -> use.oversight.nameReviewer.name(
                        Cast.platform(), cast.ingrid.employment(), world.today(), world.today()));
        assertThat(world.as(cast.ingrid, () -> use.oversight.review.reviews(cast.ingrid)))
                .isTrue();
        world.clock.sleep(1);
        assertThat(world.as(cast.ingrid, () -> use.oversight.review.reviews(cast.ingrid)))
                .isFalse();
    }

    private void name(Actor.Professional who) {
        world.run(
                Cast.platform(),
                () -> use.oversight.nameReviewer.name(Cast.platform(), who.employment(), world.today(), null));
    }

    private void tries(Actor.Professional who, Person person, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(refused(who, () -> use.readPlan.readOpen(who, person.id())))
                    .isNotEmpty();
        }
    }

    private int find() {
        return world.as(Cast.platform(), () -> use.oversight.find.untilYesterday(Cast.platform()));
    }

    private List<Signal> all(Actor.Professional who) {
        return world.as(who, () -> use.oversight.review.all(who));
    }

    private ReviewLog.Opened open(Actor.Professional who) {
        SignalId id = all(who).getFirst().id();
        return world.as(who, () -> use.oversight.review.open(who, id));
    }

    private void decide(Actor.Professional who, SignalId id, Outcome outcome, String words) {
        world.run(who, () -> use.oversight.review.decide(who, id, outcome, words));
    }
}
