package no.individuellplan.core.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.measure.MeasureForm;
import no.individuellplan.core.rights.RightsRequest.Kind;
import no.individuellplan.core.rights.rules.DeletionGround;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ane wants a goal gone. Turid at the coordinating unit and Marit, who coordinates, may agree. */
class DeletionStoryTest extends InAWorld {
    private final Actor.Citizen ane = Cast.self(cast.ane);
    private Goal goal;
    private RightsRequest asked;

    @BeforeEach
    void a_goal_that_was_never_hers() {
        steps.active(cast.ane);
        goal = steps.goal(cast.ane, Area.LEISURE);
        asked = world.as(
                ane,
                () -> use.rights.ask.ask(
                        ane,
                        cast.ane.id(),
                        new Wish(Kind.DELETION, goal.id().value(), DeletionGround.WRONG_PERSON, "Det er ikke meg.")));
    }

    @Test
    void the_second_of_two_makes_it_gone_and_a_tombstone_without_content_stays() {
        assertThat(agree(cast.turid)).isFalse();
        assertThat(ports.goals.all()).contains(goal);
        assertThat(agree(cast.marit)).isTrue();
        assertThat(ports.goals.all()).extracting(Goal::id).doesNotContain(goal.id());
        RightsCase left = world.as(ane, () -> use.rights.read.about(ane, cast.ane.id()))
                .getFirst()
                .rights();
        assertThat(left.request().quoted()).isNull();
        assertThat(left.stands()).isEqualTo(RightsStep.Kind.UPHELD);
        assertThat(world.as(ane, () -> ports.deletions.of(cast.ane.id())))
                .singleElement()
                .satisfies(stone -> {
                    assertThat(stone.firstName()).isEqualTo("Turid Aasen");
                    assertThat(stone.secondName()).isEqualTo("Marit Lunde");
                    assertThat(stone.ground()).isEqualTo(DeletionGround.WRONG_PERSON);
                });
    }

    @Test
    void what_was_to_be_done_for_it_stands_and_can_be_reworded() {
        Goal health = ports.goals.all().getFirst();
        asked = world.as(
                ane,
                () -> use.rights.ask.ask(
                        ane,
                        cast.ane.id(),
                        new Wish(Kind.DELETION, health.id().value(), DeletionGround.NOT_NEEDED, "Ikke nå lenger.")));
        agree(cast.turid);
        agree(cast.marit);
        Measure left = ports.measures.all().getFirst();
        assertThat(left.goal()).isNull();
        assertThat(left.unit()).isEqualTo(cast.dps.id());
        MeasureForm form = new MeasureForm(null, "Svømming", "Sammen", "Hver uke", null, null, null);
        assertThat(world.as(cast.marit, () -> use.askMeasure.change(cast.marit, left.id(), left.version(), form))
                        .what())
                .isEqualTo("Svømming");
    }

    @Test
    void one_person_alone_deletes_nothing() {
        agree(cast.turid);
        assertThat(refusal(cast.turid, true)).containsExactly("rights.delete.same-person");
        assertThat(ports.goals.all()).contains(goal);
    }

    @Test
    void it_does_no_harm_and_is_not_done_twice() {
        assertThat(refusal(cast.turid, false)).containsExactly("rights.delete.not-harmless");
        agree(cast.marit);
        agree(cast.turid);
        assertThat(refusal(cast.turid, true)).containsExactly("rights.delete.not-asked");
    }

    @Test
    void what_is_preserved_for_posterity_is_not_deleted() {
        world.run(Cast.platform(), () -> ports.deletions.mark(cast.dps.id(), RetentionClass.SUBSTANCE_USE));
        assertThat(refusal(cast.turid, true)).containsExactly("rights.delete.preserved");
    }

    @Test
    void what_is_held_back_is_not_deleted_and_holding_has_a_reason() {
        assertThat(refused(cast.turid, () -> use.rights.hold.hold(cast.turid, asked.id(), " ")))
                .containsExactly("rights.hold.no-reason");
        agree(cast.marit);
        world.run(cast.turid, () -> use.rights.hold.hold(cast.turid, asked.id(), "Det er en tilsynssak."));
        assertThat(refusal(cast.turid, true)).containsExactly("rights.delete.held");
        assertThat(refused(cast.gry, () -> use.rights.hold.hold(cast.gry, asked.id(), "Nei")))
                .containsExactly("not-visible");
    }

    @Test
    void the_unit_that_holds_back_lets_go_with_a_reason_and_no_other_unit_knows_of_it() {
        world.run(cast.turid, () -> use.rights.hold.hold(cast.turid, asked.id(), "Det er en tilsynssak."));
        UUID hold = held(cast.turid).getFirst().id();
        assertThat(held(cast.marit)).isEmpty();
        assertThat(refused(cast.marit, () -> use.rights.letGo.letGo(cast.marit, asked.id(), hold, "Over.")))
                .containsExactly("not-visible");
        assertThat(refused(cast.gry, () -> use.rights.letGo.letGo(cast.gry, asked.id(), hold, "Over.")))
                .containsExactly("not-visible");
        assertThat(refused(cast.turid, () -> use.rights.letGo.letGo(cast.turid, asked.id(), hold, " ")))
                .containsExactly("rights.hold.no-reason-over");
        world.run(cast.turid, () -> use.rights.letGo.letGo(cast.turid, asked.id(), hold, "Saken er avsluttet."));
        assertThat(held(cast.turid)).isEmpty();
        assertThat(refused(cast.turid, () -> use.rights.letGo.letGo(cast.turid, asked.id(), hold, "Igjen.")))
                .containsExactly("not-visible");
        agree(cast.marit);
        assertThat(refusal(cast.turid, true)).isEmpty();
    }

    private List<Hold> held(Actor.Professional actor) {
        return world.as(actor, () -> use.rights.letGo.held(actor, asked.id()));
    }

    @Test
    void it_may_be_refused_with_a_reason_instead_and_others_have_no_say() {
        assertThat(refusal(cast.gry, true)).containsExactly("not-visible");
        world.run(
                cast.turid,
                () -> use.rights.answer.answer(
                        cast.turid, asked.id(), RightsStep.Kind.REFUSED, "Det trengs i behandlingen.", null));
        assertThat(refusal(cast.marit, true)).containsExactly("rights.delete.not-asked");
    }

    @Test
    void a_correction_is_not_deleted_by_mistake() {
        RightsRequest correction = world.as(
                ane,
                () -> use.rights.ask.ask(
                        ane, cast.ane.id(), new Wish(Kind.CORRECTION, goal.id().value(), null, "Feil")));
        assertThat(refused(cast.turid, () -> use.rights.delete.agree(cast.turid, correction.id(), "Ja", true)))
                .containsExactly("rights.delete.not-asked");
    }

    private boolean agree(Actor.Professional actor) {
        return world.as(actor, () -> use.rights.delete.agree(actor, asked.id(), "Enig.", true));
    }

    private List<String> refusal(Actor.Professional actor, boolean harmless) {
        return refused(actor, () -> use.rights.delete.agree(actor, asked.id(), "Enig.", harmless));
    }
}
