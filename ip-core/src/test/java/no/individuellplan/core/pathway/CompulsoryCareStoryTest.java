package no.individuellplan.core.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.audit.AccessLogEntry;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.pathway.CareLine.Says;
import no.individuellplan.core.pathway.rules.CareKind;
import no.individuellplan.core.person.Representation;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.Test;

/** Ane has a plan in Fjellvik, the DPS takes part, and there she comes under compulsory care. */
class CompulsoryCareStoryTest extends InAWorld {
    private final Actor.Citizen ane = Cast.self(cast.ane);

    @Test
    void the_service_that_treats_writes_it_in_and_it_and_the_person_see_it() {
        steps.active(cast.ane);
        assertThat(read(cast.ingrid).care()).isEmpty();
        begin(cast.ingrid);
        ReadCare.Standing seen = read(cast.ingrid);
        assertThat(seen.lasts()).isTrue();
        assertThat(seen.plan()).isPresent();
        assertThat(seen.coordinator()).contains(cast.marit.name());
        ReadCare.Standing own = mine().getFirst();
        assertThat(own.care().orElseThrow().from()).isEqualTo(world.today());
        assertThat(own.care().orElseThrow().began().byName()).isEqualTo(cast.ingrid.name());
    }

    @Test
    void a_yes_to_health_opens_it_to_nobody_not_even_the_coordinator() {
        steps.active(cast.ane);
        steps.takesPart(cast.ane, cast.siv, cast.navFjellvik, Set.of(Area.HEALTH));
        begin(cast.ingrid);
        assertThat(List.of(cast.siv, cast.turid, cast.henrik, cast.marit)).allSatisfy(actor -> assertThat(
                        refused(actor, () -> use.pathway.read.of(actor, cast.ane.id(), CareKind.COMPULSORY)))
                .containsExactly("not-visible"));
        assertThat(day(cast.marit)).isEmpty();
        for (Actor.Professional actor : List.of(cast.siv, cast.marit)) {
            assertThat(refused(
                            actor,
                            () -> use.pathway.begin.begin(actor, cast.ane.id(), CareKind.COMPULSORY, world.today())))
                    .as("whether anything is written is not said")
                    .containsExactly("pathway.care.not-yours");
        }
        assertThat(refused(
                        cast.henrik,
                        () -> use.pathway.begin.begin(cast.henrik, cast.ane.id(), CareKind.COMPULSORY, world.today())))
                .containsExactly("not-visible");
    }

    @Test
    void no_yes_is_needed_by_the_service_that_treats_and_none_takes_it_away() {
        steps.active(cast.ane);
        begin(cast.ingrid);
        pass(90);
        world.run(ane, () -> use.answerSharing.withdraw(ane, cast.ane.id(), cast.dps.id()));
        assertThat(read(cast.ingrid).lasts()).isTrue();
        assertThat(day(cast.ingrid))
                .as("the plan is no longer seen there")
                .containsExactly("pathway.look.at-once", "pathway.look.first");
    }

    @Test
    void another_specialist_service_is_told_nothing_and_writes_of_its_own() {
        steps.active(cast.ane);
        ServiceUnit ward = cast.unit(cast.havnes, "DPS Havnes, døgnenhet", "310900117", "99900103", false);
        Actor.Professional silje = cast.employee("Silje Dahl", "23858824257", "99000037", ward);
        steps.takesPart(cast.ane, silje, ward, Set.of(Area.ECONOMY));
        begin(cast.ingrid);
        assertThat(read(silje).care()).isEmpty();
        begin(silje);
        assertThat(mine()).hasSize(2);
        assertThat(read(cast.ingrid).care().orElseThrow().began().byName()).isEqualTo(cast.ingrid.name());
    }

    @Test
    void one_with_a_mandate_for_the_plan_sees_it_neither_on_the_page_nor_in_the_log() {
        steps.active(cast.ane);
        cast.represents(cast.guri, cast.ane, Representation.Kind.GUARDIAN);
        begin(cast.ingrid);
        Actor guardian = Cast.acting(cast.guri, cast.ane, Representation.Kind.GUARDIAN);
        assertThat(refused(guardian, () -> use.pathway.read.mine(guardian, cast.ane.id())))
                .containsExactly("not-visible");
        assertThat(world.as(guardian, () -> use.readOwnPlan.whoHasLooked(guardian, 1000)))
                .isNotEmpty()
                .noneMatch(line -> line.names(Area.TREATMENT.name()));
        assertThat(world.as(ane, () -> use.readOwnPlan.whoHasLooked(ane, 1000)))
                .filteredOn(line -> line.names(Area.TREATMENT.name()))
                .extracting(AccessLogEntry::actorName)
                .contains(cast.ingrid.name());
    }

    @Test
    void with_a_plan_it_is_asked_after_three_months_and_each_year_how_it_is_followed_up() {
        steps.active(cast.ane);
        begin(cast.ingrid);
        assertThat(day(cast.ingrid)).isEmpty();
        pass(78);
        assertThat(day(cast.ingrid)).containsExactly("pathway.look.first");
        assertThat(day(cast.henrik)).isEmpty();
        assertThat(account(cast.ingrid).says()).isEqualTo(Says.FOLLOWED_UP);
        assertThat(day(cast.ingrid)).isEmpty();
        assertThat(mine().getFirst().care().orElseThrow().accounts())
                .extracting(CareLine::words)
                .containsExactly("Vi ser på den hver uke.");
    }

    @Test
    void without_a_plan_the_service_is_asked_at_once_why_there_is_none() {
        steps.active(cast.ane);
        begin(cast.ingrid);
        IndividualPlan plan = steps.plan(cast.ane);
        world.run(ane, () -> use.withdrawPlan.withdraw(ane, plan.id(), plan.version(), null));
        assertThat(day(cast.ingrid)).containsExactly("pathway.look.at-once");
        assertThat(account(cast.ingrid).says()).isEqualTo(Says.NO_PLAN_BECAUSE);
        assertThat(day(cast.ingrid)).isEmpty();
        assertThat(read(cast.ingrid).plan()).isEmpty();
        assertThat(read(cast.ingrid).asked()).isEmpty();
    }

    @Test
    void after_the_last_day_the_service_sees_it_no_more_and_it_can_begin_again() {
        steps.active(cast.ane);
        begin(cast.ingrid);
        assertThat(refused(
                        cast.ingrid,
                        () -> use.pathway.begin.begin(cast.ingrid, cast.ane.id(), CareKind.COMPULSORY, world.today())))
                .containsExactly("pathway.care.already");
        pass(90);
        world.run(
                cast.ingrid, () -> use.pathway.end.end(cast.ingrid, cast.ane.id(), CareKind.COMPULSORY, world.today()));
        assertThat(read(cast.ingrid).lasts()).isTrue();
        pass(1);
        assertThat(read(cast.ingrid).care()).isEmpty();
        assertThat(mine().getFirst().lasts()).isFalse();
        assertThat(mine().getFirst().care().orElseThrow().until())
                .isEqualTo(world.today().minusDays(1));
        assertThat(day(cast.ingrid)).isEmpty();
        assertThat(refused(cast.ingrid, () -> use.pathway.account.account(cast.ingrid, cast.ane.id(), "Sett på")))
                .containsExactly("pathway.care.not-under");
        begin(cast.ingrid);
        assertThat(mine().getFirst().care().orElseThrow().accounts()).isEmpty();
        assertThat(mine().getFirst().care().orElseThrow().from()).isEqualTo(world.today());
    }

    private void begin(Actor.Professional actor) {
        world.run(actor, () -> use.pathway.begin.begin(actor, cast.ane.id(), CareKind.COMPULSORY, world.today()));
    }

    private CareLine account(Actor.Professional actor) {
        return world.as(actor, () -> use.pathway.account.account(actor, cast.ane.id(), "Vi ser på den hver uke."));
    }

    private ReadCare.Standing read(Actor.Professional actor) {
        return world.as(actor, () -> use.pathway.read.of(actor, cast.ane.id(), CareKind.COMPULSORY));
    }

    private List<ReadCare.Standing> mine() {
        return world.as(ane, () -> use.pathway.read.mine(ane, cast.ane.id()));
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
