package no.individuellplan.core.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.pathway.rules.CareKind;
import no.individuellplan.core.pathway.rules.Pathway;
import no.individuellplan.core.pathway.rules.Referral;
import no.individuellplan.core.pathway.rules.Setting;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.Test;

/** Ane begins in rehabilitation with medicines (LAR) at the DPS (PHV-03). */
class LarStoryTest extends InAWorld {
    private final Actor.Citizen ane = Cast.self(cast.ane);

    @Test
    void the_service_writes_it_in_and_it_and_the_person_see_it_and_nobody_else() {
        steps.active(cast.ane);
        steps.takesPart(cast.ane, cast.siv, cast.navFjellvik, Set.of(Area.HEALTH));
        begin(CareKind.LAR);
        assertThat(read(CareKind.LAR).care().orElseThrow().from()).isEqualTo(world.today());
        assertThat(mine()).extracting(Care::kind).containsExactly(CareKind.LAR);
        assertThat(List.of(cast.siv, cast.turid, cast.henrik, cast.marit)).allSatisfy(actor -> assertThat(
                        refused(actor, () -> use.pathway.read.of(actor, cast.ane.id(), CareKind.LAR)))
                .containsExactly("not-visible"));
        assertThat(refused(
                        cast.marit,
                        () -> use.pathway.begin.begin(cast.marit, cast.ane.id(), CareKind.LAR, world.today())))
                .as("whether anything is written is not said")
                .containsExactly("pathway.lar.not-yours");
    }

    @Test
    void it_opens_nothing_of_compulsory_care_nor_that_of_it() {
        steps.active(cast.ane);
        begin(CareKind.COMPULSORY);
        begin(CareKind.LAR);
        end(CareKind.COMPULSORY);
        pass(1);
        assertThat(read(CareKind.LAR).care()).isPresent();
        assertThat(read(CareKind.COMPULSORY).care()).isEmpty();
        begin(CareKind.COMPULSORY);
        end(CareKind.LAR);
        pass(1);
        assertThat(read(CareKind.LAR).care()).isEmpty();
        assertThat(read(CareKind.COMPULSORY).care()).isPresent();
        assertThat(mine()).extracting(Care::kind).containsExactly(CareKind.COMPULSORY, CareKind.LAR);
    }

    @Test
    void without_a_plan_the_service_is_asked_from_the_first_day_until_it_has_offered_one() {
        steps.active(cast.ane);
        begin(CareKind.LAR);
        assertThat(day(cast.ingrid)).as("there is a plan").isEmpty();
        withdraw();
        assertThat(day(cast.ingrid)).containsExactly("pathway.lar.offer-plan");
        assertThat(day(cast.henrik)).isEmpty();
        pass(400);
        assertThat(read(CareKind.LAR).asked()).extracting(Reason::code).containsExactly("pathway.lar.offer-plan");
        world.run(
                cast.ingrid,
                () -> use.pathway.offered.offered(
                        cast.ingrid, cast.ane.id(), world.today().minusDays(3)));
        assertThat(day(cast.ingrid)).isEmpty();
        assertThat(read(CareKind.LAR).asked()).isEmpty();
        assertThat(mine().getFirst().offered()).isEqualTo(world.today().minusDays(3));
    }

    @Test
    void it_is_asked_on_the_last_day_and_not_the_day_after() {
        steps.active(cast.ane);
        begin(CareKind.LAR);
        withdraw();
        end(CareKind.LAR);
        assertThat(day(cast.ingrid)).containsExactly("pathway.lar.offer-plan");
        pass(1);
        assertThat(day(cast.ingrid)).isEmpty();
        assertThat(refused(cast.ingrid, () -> use.pathway.offered.offered(cast.ingrid, cast.ane.id(), world.today())))
                .containsExactly("not-visible");
    }

    @Test
    void a_new_course_is_another_and_is_asked_about_anew() {
        steps.active(cast.ane);
        begin(CareKind.LAR);
        assertThat(refused(
                        cast.ingrid,
                        () -> use.pathway.begin.begin(cast.ingrid, cast.ane.id(), CareKind.LAR, world.today())))
                .containsExactly("pathway.lar.already");
        world.run(cast.ingrid, () -> use.pathway.offered.offered(cast.ingrid, cast.ane.id(), world.today()));
        end(CareKind.LAR);
        pass(1);
        begin(CareKind.LAR);
        withdraw();
        assertThat(day(cast.ingrid)).containsExactly("pathway.lar.offer-plan");
        assertThat(mine()).extracting(Care::until).containsExactly(world.today().minusDays(1), null);
        assertThat(mine().stream().map(care -> care.began().item())).doesNotHaveDuplicates();
    }

    @Test
    void one_who_treats_the_person_in_a_pathway_writes_without_a_part_in_a_plan() {
        steps.active(cast.ane);
        LocalDate came = world.today();
        Referral referral = new Referral(Pathway.D01, Setting.OUTPATIENT, null, came);
        world.run(cast.ingrid, () -> use.pathway.start.start(cast.ingrid, cast.ane.id(), referral, null));
        withdraw();
        begin(CareKind.LAR);
        assertThat(refused(
                        cast.ingrid,
                        () -> use.pathway.begin.begin(cast.ingrid, cast.ane.id(), CareKind.COMPULSORY, came)))
                .containsExactly("pathway.care.not-yours");
        assertThat(day(cast.ingrid)).containsExactly("pathway.lar.offer-plan");
    }

    private void begin(CareKind kind) {
        world.run(cast.ingrid, () -> use.pathway.begin.begin(cast.ingrid, cast.ane.id(), kind, world.today()));
    }

    private void end(CareKind kind) {
        world.run(cast.ingrid, () -> use.pathway.end.end(cast.ingrid, cast.ane.id(), kind, world.today()));
    }

    private void withdraw() {
        IndividualPlan plan = steps.plan(cast.ane);
        world.run(ane, () -> use.withdrawPlan.withdraw(ane, plan.id(), plan.version(), null));
    }

    private ReadCare.Standing read(CareKind kind) {
        return world.as(cast.ingrid, () -> use.pathway.read.of(cast.ingrid, cast.ane.id(), kind));
    }

    private List<Care> mine() {
        return world.as(ane, () -> use.pathway.read.mine(ane, cast.ane.id())).stream()
                .map(one -> one.care().orElseThrow())
                .toList();
    }

    private List<String> day(Actor.Professional actor) {
        return world.as(actor, () -> use.pathway.day.of(actor)).stream()
                .flatMap(one -> one.what().stream())
                .map(Reason::code)
                .toList();
    }

    private void pass(int days) {
        world.clock.pass(Duration.ofDays(days));
    }
}
