package no.individuellplan.core.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.consent.ConsentEntry.Answer;
import no.individuellplan.core.consent.rules.ConsentRules;
import no.individuellplan.core.memory.Records;
import no.individuellplan.core.person.DecisionCompetence;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Representation.Kind;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import no.individuellplan.core.world.Numbers;
import org.junit.jupiter.api.Test;

/** What a yes to share needs to be one. */
class AnswerTest extends InAWorld {
    private final Person ane = cast.ane;
    private final AnswerForm yes = new AnswerForm(
            ConsentKind.SHARING,
            Answer.GIVEN,
            cast.dps.id(),
            Set.of(Area.HEALTH),
            "For å samarbeide",
            world.today().plusMonths(6),
            "Vist",
            null,
            false);

    @Test
    void a_whole_yes_is_kept_with_the_words_that_were_shown() {
        assertThat(share(Cast.self(ane), ane, yes)).isEmpty();
        assertThat(ports.consents.all()).singleElement().satisfies(line -> {
            assertThat(line.textShown()).isEqualTo("Vist");
            assertThat(line.capacity()).isEqualTo(ConsentEntry.Capacity.OWN);
            assertThat(line.required()).containsExactly(ane.id());
        });
    }

    @Test
    void a_yes_names_whom_what_and_until_when_and_to_what() {
        AnswerForm empty =
                new AnswerForm(ConsentKind.SHARING, Answer.GIVEN, null, Set.of(), null, null, " ", null, false);
        assertThat(share(Cast.self(ane), ane, empty))
                .containsExactly(
                        "consent.answer.no-text",
                        "consent.answer.no-recipient",
                        "consent.answer.no-areas",
                        "consent.answer.no-end");
    }

    @Test
    void what_is_not_the_persons_to_share_area_by_area_cannot_be_shared() {
        for (Area area : List.of(Area.ACCESS_LOG, Area.IDENTITY, Area.CONSENT, Area.PLAN)) {
            assertThat(share(Cast.self(ane), ane, Records.with(yes, "areas", Set.of(Area.HEALTH, area))))
                    .containsExactly("consent.answer.no-areas");
        }
    }

    @Test
    void a_yes_lasts_a_year_at_most() {
        LocalDate today = world.today();
        assertThat(share(Cast.self(ane), ane, until(today.plusYears(1)))).isEmpty();
        assertThat(share(Cast.self(ane), ane, until(today.plusYears(1).plusDays(1))))
                .containsExactly("consent.answer.no-end");
        assertThat(share(Cast.self(ane), ane, until(today))).isEmpty();
        assertThat(share(Cast.self(ane), ane, until(today.minusDays(1)))).containsExactly("consent.answer.no-end");
    }

    @Test
    void a_no_needs_nothing() {
        AnswerForm no = new AnswerForm(
                ConsentKind.SHARING, Answer.REFUSED, cast.dps.id(), Set.of(), null, null, null, null, false);
        assertThat(share(Cast.self(ane), ane, no)).isEmpty();
    }

    @Test
    void a_child_is_heard_from_the_very_seventh_birthday() {
        Actor hilde = Cast.self(cast.hilde);
        Person soonSeven = child(world.today().minusYears(7).plusDays(1));
        assertThat(share(hilde, soonSeven, yes)).isEmpty();
        Person seven = child(world.today().minusYears(7));
        assertThat(share(hilde, seven, yes)).containsExactly("consent.answer.child-not-heard");
        assertThat(share(hilde, seven, Records.with(yes, "childsView", "Det er greit")))
                .isEmpty();
    }

    @Test
    void a_childs_no_stops_the_parents_yes_from_the_very_twelfth_birthday() {
        Actor hilde = Cast.self(cast.hilde);
        AnswerForm against = Records.with(Records.with(yes, "childsView", "Nei"), "childObjects", true);
        Person soonTwelve = child(world.today().minusYears(12).plusDays(1));
        assertThat(share(hilde, soonTwelve, against)).isEmpty();
        Person twelve = child(world.today().minusYears(12));
        assertThat(share(hilde, twelve, against)).containsExactly("consent.answer.child-objects");
    }

    @Test
    void at_fifteen_the_parent_answers_and_on_the_sixteenth_birthday_the_person() {
        Person jonathan = cast.jonathan;
        AnswerForm heard = Records.with(yes, "childsView", "Ja");
        assertThat(share(Cast.self(jonathan), jonathan, yes)).containsExactly("consent.answer.not-entitled");
        assertThat(share(Cast.self(cast.hilde), jonathan, heard)).isEmpty();
        world.clock.sleepUntil(LocalDate.of(2027, 6, 8));
        AnswerForm later = Records.with(heard, "until", world.today().plusMonths(6));
        assertThat(share(Cast.self(cast.hilde), jonathan, later)).containsExactly("not-visible");
        assertThat(share(Cast.self(jonathan), jonathan, later)).isEmpty();
    }

    @Test
    void a_line_keeps_the_rules_it_was_written_under_and_what_they_saw() {
        assertThat(share(Cast.self(cast.ane), cast.ane, yes)).isEmpty();
        assertThat(ports.consents.all()).last().satisfies(line -> {
            assertThat(line.rules()).isEqualTo(ConsentRules.ALL.version()).startsWith("consent-answer@");
            assertThat(line.facts()).contains("giverMay=true", "age=32");
        });
    }

    @Test
    void a_child_of_twelve_can_say_no_without_being_asked() {
        AnswerForm no = new AnswerForm(
                ConsentKind.SHARING, Answer.WITHDRAWN, cast.dps.id(), Set.of(), null, null, null, null, false);
        Person twelve = child(world.today().minusYears(12));
        assertThat(share(Cast.self(twelve), twelve, no)).isEmpty();
        Person eleven = child(world.today().minusYears(12).plusDays(1));
        assertThat(share(Cast.self(eleven), eleven, no)).containsExactly("consent.answer.not-entitled");
    }

    @Test
    void a_guardian_answers_while_the_decision_on_competence_holds_and_not_the_day_after() {
        Person asbjorn = cast.asbjorn;
        Actor guri = Cast.acting(cast.guri, asbjorn, Kind.GUARDIAN);
        assertThat(share(guri, asbjorn, yes)).containsExactly("consent.answer.not-entitled");
        LocalDate today = world.today();
        ports.persons.add(new DecisionCompetence(
                asbjorn.id(), cast.ingrid.employment(), "Forstår ikke", "Guri", today, today.plusDays(30)));
        assertThat(share(guri, asbjorn, yes)).isEmpty();
        assertThat(share(Cast.self(asbjorn), asbjorn, yes)).containsExactly("consent.answer.not-entitled");
        world.clock.sleep(30);
        assertThat(share(guri, asbjorn, yes)).isEmpty();
        world.clock.sleep(1);
        assertThat(share(guri, asbjorn, yes)).containsExactly("consent.answer.not-entitled");
        assertThat(share(Cast.self(asbjorn), asbjorn, yes)).isEmpty();
    }

    @Test
    void one_without_competence_and_without_a_guardian_can_still_say_no() {
        LocalDate today = world.today();
        ports.persons.add(new DecisionCompetence(
                ane.id(), cast.ingrid.employment(), "Forstår ikke", "Ingen", today, today.plusDays(30)));
        assertThat(share(Cast.self(ane), ane, yes)).containsExactly("consent.answer.nobody-may");
        assertThat(refused(Cast.self(ane), () -> use.answerSharing.withdraw(Cast.self(ane), ane.id(), cast.dps.id())))
                .isEmpty();
    }

    @Test
    void an_unknown_birth_date_is_nobodys_yes() {
        Person unknown = cast.person("Uten", "Dato", null, "22870171475");
        cast.renewAll(world);
        assertThat(share(Cast.self(unknown), unknown, yes)).containsExactly("consent.answer.nobody-may");
    }

    @Test
    void staff_answer_for_nobody() {
        steps.inPreparation(ane);
        assertThat(share(cast.marit, ane, yes)).containsExactly("consent.answer.not-entitled");
    }

    @Test
    void a_stranger_does_not_learn_that_there_is_anything_to_answer() {
        assertThat(share(Cast.self(cast.hilde), ane, yes)).containsExactly("not-visible");
    }

    private AnswerForm until(LocalDate day) {
        return Records.with(yes, "until", day);
    }

    private Person child(LocalDate born) {
        Person child = cast.person(
                "Barn", "Berge", born.toString(), Numbers.synthetic(born, 11).digits());
        cast.represents(cast.hilde, child, Kind.PARENT);
        cast.renewAll(world);
        return child;
    }

    private List<String> share(Actor actor, Person person, AnswerForm form) {
        return refused(actor, () -> use.answerSharing.share(actor, person.id(), form));
    }
}
