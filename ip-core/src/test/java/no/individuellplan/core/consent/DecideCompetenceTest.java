package no.individuellplan.core.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.consent.ConsentEntry.Answer;
import no.individuellplan.core.person.DecisionCompetence.Matter;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Representation.Kind;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Asbjørn has a guardian, and decides until health personnel who help him have decided otherwise, for a time. */
class DecideCompetenceTest extends InAWorld {
    private static final Set<Matter> SHARING = EnumSet.of(Matter.SHARING);
    private final Person asbjorn = cast.asbjorn;
    private final Actor self = Cast.self(asbjorn);
    private final Actor guri = Cast.acting(cast.guri, asbjorn, Kind.GUARDIAN);

    @BeforeEach
    void aPlan() {
        steps.inPreparation(asbjorn);
    }

    @Test
    void the_guardian_answers_what_the_decision_is_about_and_he_answers_the_rest() {
        assertThat(shares(guri)).containsExactly("consent.answer.not-entitled");
        decided(world.today().plusMonths(2));
        assertThat(shares(guri)).isEmpty();
        assertThat(shares(self)).containsExactly("consent.answer.not-entitled");
        assertThat(ports.persons.lacksCompetenceFor(asbjorn.id(), Matter.PLAN, world.today()))
                .isFalse();
    }

    @Test
    void it_holds_on_its_last_day_and_not_the_day_after() {
        LocalDate last = world.today().plusMonths(2);
        decided(last);
        world.clock.sleepUntil(last);
        assertThat(shares(guri)).isEmpty();
        world.clock.sleepUntil(last.plusDays(1));
        assertThat(shares(guri)).containsExactly("consent.answer.not-entitled");
        assertThat(shares(self)).isEmpty();
    }

    @Test
    void it_needs_health_personnel_a_reason_somebody_it_was_shown_to_a_matter_and_an_end() {
        assertThat(lacking(cast.marit, Set.of(), " ", null, null))
                .containsExactly(
                        "consent.competence.no-matter",
                        "consent.competence.no-reason",
                        "consent.competence.not-shown",
                        "consent.competence.no-end");
        LocalDate today = world.today();
        for (LocalDate end : List.of(today, today.plusMonths(12).plusDays(1))) {
            assertThat(lacking(cast.marit, SHARING, "Forstår ikke", "Asbjørn", end))
                    .containsExactly("consent.competence.no-end");
        }
        assertThat(lacking(cast.marit, SHARING, "Forstår ikke", "Asbjørn", today.plusMonths(12)))
                .isEmpty();
    }

    @Test
    void the_coordinating_unit_and_a_stranger_do_not_judge() {
        LocalDate end = world.today().plusMonths(1);
        assertThat(lacking(cast.turid, SHARING, "Forstår ikke", "Asbjørn", end))
                .containsExactly("consent.competence.not-health-personnel", "consent.competence.not-yours");
        assertThat(lacking(cast.henrik, SHARING, "Forstår ikke", "Asbjørn", end))
                .containsExactly("not-visible");
    }

    @Test
    void when_he_is_found_to_decide_again_it_ends_the_same_day_and_is_kept() {
        decided(world.today().plusMonths(2));
        world.clock.sleep(3);
        assertThat(refused(cast.marit, () -> use.decideCompetence.regained(cast.marit, asbjorn.id(), null)))
                .containsExactly("consent.competence.no-reason");
        world.run(cast.marit, () -> use.decideCompetence.regained(cast.marit, asbjorn.id(), "Forstår det godt"));
        assertThat(shares(self)).isEmpty();
        assertThat(shares(guri)).containsExactly("consent.answer.not-entitled");
        assertThat(ports.persons.decisionsOnCompetence(
                        asbjorn.id(), world.today().minusDays(1)))
                .as("it held until then")
                .hasSize(1);
        assertThat(refused(cast.marit, () -> use.decideCompetence.regained(cast.marit, asbjorn.id(), "Igjen")))
                .containsExactly("consent.competence.none");
    }

    private void decided(LocalDate last) {
        assertThat(lacking(cast.marit, SHARING, "Forstår ikke følgene av å dele", "Asbjørn og vergen", last))
                .isEmpty();
    }

    private List<String> lacking(
            Actor.Professional actor, Set<Matter> matters, String reason, String shownTo, LocalDate last) {
        return refused(actor, () -> use.decideCompetence.lacking(actor, asbjorn.id(), matters, reason, shownTo, last));
    }

    private List<String> shares(Actor actor) {
        AnswerForm yes = new AnswerForm(
                ConsentKind.SHARING,
                Answer.GIVEN,
                cast.dps.id(),
                Set.of(Area.HEALTH),
                "Samarbeid",
                world.today().plusMonths(6),
                "Vil du dele dette?",
                null,
                false);
        return refused(actor, () -> use.answerSharing.share(actor, asbjorn.id(), yes));
    }
}
