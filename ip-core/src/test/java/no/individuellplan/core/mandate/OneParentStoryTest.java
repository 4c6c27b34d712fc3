package no.individuellplan.core.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.consent.AnswerForm;
import no.individuellplan.core.consent.ConsentEntry.Answer;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.person.DecisionCompetence.Matter;
import no.individuellplan.core.person.Representation.Kind;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ella must have help now, and her father wants to wait: Marit finds that her mother's answer is enough, about that. */
class OneParentStoryTest extends InAWorld {
    private final Actor.Representative tone = Cast.acting(cast.tone, cast.ella, Kind.PARENT);
    private final Actor.Representative morten = Cast.acting(cast.morten, cast.ella, Kind.PARENT);

    @BeforeEach
    void a_plan_both_have_said_yes_to() {
        steps.offered(cast.ella);
        steps.accept(tone, cast.ella);
        steps.accept(morten, cast.ella);
        steps.seated(cast.ella, cast.marit);
    }

    @Test
    void her_mothers_yes_is_enough_for_that_service_until_the_last_day_and_for_nothing_else() {
        assertThat(shared(tone, cast.dps.id())).isEmpty();
        basis(cast.tone.id(), cast.dps.id(), world.today().plusDays(2));
        shares(tone, cast.navFjellvik.id());
        assertThat(inForce(cast.navFjellvik.id())).as("another service").isFalse();
        shares(tone, cast.dps.id());
        assertThat(inForce(cast.dps.id())).isTrue();
        world.clock.sleep(3);
        shares(tone, cast.dps.id());
        assertThat(inForce(cast.dps.id())).as("asked anew, both must answer").isFalse();
    }

    @Test
    void her_father_reads_why_and_cannot_answer_it_while_it_lasts() {
        basis(cast.tone.id(), cast.dps.id(), world.today().plusDays(2));
        assertThat(world.as(morten, () -> use.mandate.read.of(morten, cast.ella.id()))
                        .oneParent())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.parent()).isEqualTo("Tone Vik");
                    assertThat(one.basis().why()).isEqualTo("Må ha hjelp nå");
                    assertThat(one.basis().byName()).isEqualTo("Marit Lunde");
                });
        assertThat(refused(morten, () -> answer(morten, cast.dps.id(), Answer.REFUSED)))
                .containsExactly("consent.answer.not-entitled");
    }

    @Test
    void it_takes_health_personnel_who_help_her_one_of_two_parents_a_reason_and_an_end() {
        LocalDate today = world.today();
        LetOneParentAnswer.Form right = form(cast.tone.id(), cast.dps.id(), "Haster", "Vil vente", today);
        assertThat(refused(cast.turid, () -> use.mandate.oneParent.write(cast.turid, cast.ella.id(), right)))
                .containsExactly("mandate.one-parent.not-qualified");
        assertThat(writing(form(cast.guri.id(), cast.dps.id(), "Haster", "Vil vente", today)))
                .containsExactly("mandate.one-parent.nobody");
        assertThat(writing(form(null, cast.dps.id(), "Haster", "Vil vente", today)))
                .containsExactly("mandate.one-parent.nobody");
        assertThat(writing(form(cast.tone.id(), null, "Haster", "Vil vente", today)))
                .containsExactly("mandate.one-parent.no-matter");
        assertThat(writing(form(cast.tone.id(), cast.dps.id(), " ", null, today)))
                .containsExactly("mandate.one-parent.no-reason", "mandate.one-parent.not-heard");
        assertThat(writing(form(cast.tone.id(), cast.dps.id(), "Haster", "Nei", today.minusDays(1))))
                .containsExactly("mandate.one-parent.no-end");
        assertThat(writing(form(cast.tone.id(), cast.dps.id(), "Haster", "Nei", null)))
                .containsExactly("mandate.one-parent.no-end");
        assertThat(writing(form(
                        cast.tone.id(),
                        cast.dps.id(),
                        "Haster",
                        "Nei",
                        today.plusMonths(3).plusDays(1))))
                .containsExactly("mandate.one-parent.no-end");
        assertThat(writing(form(cast.tone.id(), cast.dps.id(), "Haster", "Nei", today.plusMonths(3))))
                .isEmpty();
        assertThat(writing(right)).isEmpty();
    }

    @Test
    void it_is_for_a_child_under_sixteen_with_two_who_answer() {
        steps.inPreparation(cast.ane);
        LetOneParentAnswer.Form form = form(cast.hilde.id(), cast.dps.id(), "Haster", "Nei", world.today());
        assertThat(refused(cast.marit, () -> use.mandate.oneParent.write(cast.marit, cast.ane.id(), form)))
                .containsExactly("mandate.one-parent.age", "mandate.one-parent.nobody");
    }

    private List<String> writing(LetOneParentAnswer.Form form) {
        return refused(cast.marit, () -> use.mandate.oneParent.write(cast.marit, cast.ella.id(), form));
    }

    private void basis(PersonId parent, UnitId unit, LocalDate until) {
        LetOneParentAnswer.Form form = form(parent, unit, "Må ha hjelp nå", "Vil vente", until);
        world.run(cast.marit, () -> use.mandate.oneParent.write(cast.marit, cast.ella.id(), form));
    }

    private static LetOneParentAnswer.Form form(
            PersonId parent, UnitId unit, String why, String other, LocalDate until) {
        return new LetOneParentAnswer.Form(parent, Matter.SHARING, unit, why, true, other, until);
    }

    private List<Boolean> shared(Actor actor, UnitId unit) {
        shares(actor, unit);
        return inForce(unit) ? List.of(true) : List.of();
    }

    private void shares(Actor actor, UnitId unit) {
        world.run(actor, () -> answer(actor, unit, Answer.GIVEN));
    }

    private void answer(Actor actor, UnitId unit, Answer answer) {
        use.answerSharing.share(
                actor,
                cast.ella.id(),
                new AnswerForm(
                        ConsentKind.SHARING,
                        answer,
                        unit,
                        Set.of(Area.HEALTH),
                        "For å samarbeide",
                        world.today().plusMonths(6),
                        "Vist",
                        "Det er greit",
                        false));
    }

    private boolean inForce(UnitId unit) {
        return ports.consents
                .ledgerOf(cast.ella.id())
                .inForce(ConsentKind.SHARING, unit, world.today())
                .isPresent();
    }
}
