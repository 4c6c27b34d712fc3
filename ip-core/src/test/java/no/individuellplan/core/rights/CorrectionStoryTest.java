package no.individuellplan.core.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.rights.RightsRequest.Kind;
import no.individuellplan.core.rights.rules.DeletionGround;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ane shares health with the DPS. One goal says something that is not right. */
class CorrectionStoryTest extends InAWorld {
    private static final String WHY = "Det står feil. Jeg sover godt.";
    private static final String RIGHT = "Ane sover godt. Det er uro om dagen det gjelder.";
    private final Actor.Citizen ane = Cast.self(cast.ane);
    private Goal goal;

    @BeforeEach
    void a_plan_with_something_wrong_in_it() {
        steps.active(cast.ane);
        goal = steps.goal(cast.ane, Area.HEALTH);
    }

    @Test
    void it_is_asked_for_with_what_it_says_and_corrected_beside_the_original() {
        RightsRequest asked = ask(Kind.CORRECTION);
        assertThat(asked.quoted()).startsWith(goal.words());
        assertThat(asked.unit()).isEqualTo(cast.fjellvikKe.id());
        assertThat(asked.area()).isEqualTo(Area.HEALTH);
        Correction corrected = correct(asked);
        assertThat(beside(ane)).containsExactly(corrected);
        assertThat(beside(cast.marit)).as("the coordinator").containsExactly(corrected);
        assertThat(beside(cast.ingrid)).as("whom health is shared with").containsExactly(corrected);
        assertThat(ports.goals.all()).as("the original").contains(goal);
    }

    @Test
    void whoever_does_not_see_the_original_does_not_see_the_correction() {
        correct(ask(Kind.CORRECTION));
        assertThat(beside(cast.turid)).isEmpty();
        assertThat(beside(cast.henrik)).isEmpty();
        world.run(
                ane,
                () -> use.narrowSharing.takeOut(ane, cast.dps.id(), goal.id().value()));
        assertThat(beside(cast.ingrid)).as("taken out of what is shared").isEmpty();
        assertThat(beside(ane)).hasSize(1);
    }

    @Test
    void correcting_is_one_line_in_the_log() {
        RightsRequest asked = ask(Kind.CORRECTION);
        int before = ports.log.everything().size();
        correct(asked);
        assertThat(ports.log.everything().subList(before, ports.log.everything().size()))
                .singleElement()
                .satisfies(line -> assertThat(line.kind() + " " + line.information() + " " + line.basis())
                        .isEqualTo("WRITE RIGHTS ASKED_FOR"));
    }

    @Test
    void a_refusal_has_a_reason_and_closes_it() {
        RightsRequest asked = ask(Kind.CORRECTION);
        world.run(
                cast.turid,
                () -> use.rights.answer.answer(
                        cast.turid, asked.id(), RightsStep.Kind.REFUSED, "Det er ditt eget mål.", null));
        assertThat(refused(cast.turid, () -> use.rights.correct.correct(cast.turid, asked.id(), "Likevel", RIGHT)))
                .containsExactly("rights.correct.not-asked");
        assertThat(beside(ane)).isEmpty();
    }

    @Test
    void only_the_unit_that_was_asked_corrects_and_only_what_was_asked_for() {
        RightsRequest asked = ask(Kind.CORRECTION);
        assertThat(refused(cast.gry, () -> use.rights.correct.correct(cast.gry, asked.id(), "Ja", RIGHT)))
                .containsExactly("not-visible");
        assertThat(refused(cast.turid, () -> use.rights.correct.correct(cast.turid, asked.id(), "Ja", " ")))
                .containsExactly("rights.correct.no-words");
        RightsRequest copy = ask(Kind.COPY);
        assertThat(copy.item()).isNull();
        assertThat(refused(cast.turid, () -> use.rights.correct.correct(cast.turid, copy.id(), "Ja", RIGHT)))
                .containsExactly("rights.correct.not-asked");
    }

    @Test
    void what_is_missing_is_said_at_once() {
        Wish nothing = new Wish(Kind.DELETION, null, null, " ");
        assertThat(refused(ane, () -> use.rights.ask.ask(ane, cast.ane.id(), nothing)))
                .containsExactly("rights.wish.no-item", "rights.wish.no-ground", "rights.wish.no-words");
        Wish unknown = new Wish(Kind.CORRECTION, UUID.randomUUID(), null, WHY);
        assertThat(refused(ane, () -> use.rights.ask.ask(ane, cast.ane.id(), unknown)))
                .containsExactly("rights.wish.no-item");
        Wish deletion = new Wish(Kind.DELETION, goal.id().value(), DeletionGround.NOT_NEEDED, WHY);
        assertThat(world.as(ane, () -> use.rights.ask.ask(ane, cast.ane.id(), deletion))
                        .ground())
                .isEqualTo(DeletionGround.NOT_NEEDED);
    }

    @Test
    void nobody_at_work_and_no_stranger_asks_for_the_person() {
        Wish wish = new Wish(Kind.CORRECTION, goal.id().value(), null, WHY);
        assertThat(refused(cast.marit, () -> use.rights.ask.ask(cast.marit, cast.ane.id(), wish)))
                .containsExactly("rights.wish.not-yours");
        Actor.Citizen randi = Cast.self(cast.randi);
        assertThat(refused(randi, () -> use.rights.ask.ask(randi, cast.ane.id(), wish)))
                .containsExactly("not-visible");
    }

    @Test
    void somebody_elses_item_is_not_asked_about() {
        steps.active(cast.randi);
        Goal other = steps.goal(cast.randi, Area.HEALTH);
        Wish wish = new Wish(Kind.CORRECTION, other.id().value(), null, WHY);
        assertThat(refused(ane, () -> use.rights.ask.ask(ane, cast.ane.id(), wish)))
                .containsExactly("rights.wish.no-item");
    }

    @Test
    void one_whom_no_service_knows_has_nobody_to_ask() {
        Actor.Citizen tone = Cast.self(cast.tone);
        assertThat(refused(
                        tone,
                        () -> use.rights.ask.ask(
                                tone, cast.tone.id(), new Wish(Kind.COPY, null, null, "En kopi, takk"))))
                .containsExactly("rights.wish.nobody");
    }

    @Test
    void every_kind_of_item_says_what_it_says() {
        world.run(cast.marit, () -> use.suggestGoal.suggest(cast.marit, goal.plan(), goal.id(), null, "Sove mer"));
        UUID suggestion = ports.goals.allSuggestions().getLast().id().value();
        UUID measure = ports.measures.all().getFirst().id().value();
        UUID text = ports.plans.allTexts().stream()
                .filter(one -> one.kind().area() == Area.ABOUT_ME && one.text() != null)
                .findFirst()
                .orElseThrow()
                .item();
        assertThat(quoted(suggestion)).isEqualTo("Sove mer");
        assertThat(quoted(measure)).contains("Samtaler");
        assertThat(quoted(text)).isNotBlank();
    }

    private String quoted(UUID item) {
        return world.as(ane, () -> use.rights.ask.ask(ane, cast.ane.id(), new Wish(Kind.CORRECTION, item, null, WHY)))
                .quoted();
    }

    private RightsRequest ask(Kind kind) {
        return world.as(
                ane,
                () -> use.rights.ask.ask(
                        ane, cast.ane.id(), new Wish(kind, goal.id().value(), null, WHY)));
    }

    private Correction correct(RightsRequest asked) {
        return world.as(
                cast.turid, () -> use.rights.correct.correct(cast.turid, asked.id(), "Vi har rettet det.", RIGHT));
    }

    private List<Correction> beside(Actor actor) {
        return world.as(actor, () -> use.rights.corrections.about(actor, cast.ane.id()));
    }
}
