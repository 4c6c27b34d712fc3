package no.individuellplan.core.rights;

import static org.assertj.core.api.Assertions.assertThat;

import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.pathway.rules.CareKind;
import no.individuellplan.core.pathway.rules.CourseStep;
import no.individuellplan.core.pathway.rules.Pathway;
import no.individuellplan.core.pathway.rules.Referral;
import no.individuellplan.core.pathway.rules.Setting;
import no.individuellplan.core.person.Representation.Kind;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.Test;

/** Jonathan is 15 and keeps a goal from his mother; Ane has a plan of her own. */
class TakeOwnAlongTest extends InAWorld {

    @Test
    void the_person_takes_everything_and_it_is_logged() {
        steps.active(cast.ane);
        Actor.Citizen ane = Cast.self(cast.ane);
        OwnFile file = take(ane);
        assertThat(file.own().body()).isPresent();
        assertThat(file.versions()).isNotEmpty();
        assertThat(file.log()).isNotEmpty();
        assertThat(file.own().ledger().entries()).isNotEmpty();
        assertThat(take(ane).log())
                .extracting(line -> line.kind() + " " + line.basis() + " " + line.information())
                .contains("READ OWN HISTORY", "READ OWN ACCESS_LOG");
    }

    @Test
    void nothing_kept_from_a_parent_is_in_the_parents_file() {
        Actor.Citizen himself = Cast.self(cast.jonathan);
        Actor.Representative hilde = Cast.acting(cast.hilde, cast.jonathan, Kind.PARENT);
        steps.offered(cast.jonathan);
        steps.accept(hilde, cast.jonathan);
        steps.seated(cast.jonathan, cast.marit);
        Goal kept = world.as(
                himself,
                () -> use.wordGoal.add(
                        himself, steps.plan(cast.jonathan).id(), null, Area.HEALTH, "Slutte å røyke", null));
        assertThat(take(hilde).toString()).contains("Slutte å røyke");
        world.run(himself, () -> use.withheld.keep.item(himself, kept.id().value(), null, "Det er mitt", null));
        OwnFile hers = take(hilde);
        assertThat(hers.toString()).doesNotContain("Slutte å røyke");
        assertThat(hers.versions()).isEmpty();
        assertThat(hers.log()).isEmpty();
        assertThat(take(himself).toString()).contains("Slutte å røyke");
    }

    @Test
    void what_a_service_has_written_about_treatment_is_in_the_persons_file_and_in_no_other() {
        steps.active(cast.ane);
        world.run(
                cast.ingrid,
                () -> use.pathway.begin.begin(cast.ingrid, cast.ane.id(), CareKind.COMPULSORY, world.today()));
        Referral came = new Referral(Pathway.D11, Setting.OUTPATIENT, null, world.today());
        world.run(cast.ingrid, () -> use.pathway.start.start(cast.ingrid, cast.ane.id(), came, null));
        cast.represents(cast.guri, cast.ane, Kind.GUARDIAN);
        cast.renewAll(world);
        assertThat(take(Cast.self(cast.ane)).treatment())
                .extracting(line -> line.byName())
                .containsExactly(cast.ingrid.name());
        assertThat(take(Cast.self(cast.ane)).courses())
                .extracting(line -> line.step())
                .containsExactly(CourseStep.START);
        OwnFile guardians = take(Cast.acting(cast.guri, cast.ane, Kind.GUARDIAN));
        assertThat(guardians.treatment()).isEmpty();
        assertThat(guardians.courses()).isEmpty();
    }

    @Test
    void nobody_at_work_takes_anything_along() {
        steps.active(cast.ane);
        assertThat(refused(cast.marit, () -> use.takeOwnAlong.take(cast.marit))).containsExactly("not-visible");
    }

    private OwnFile take(Actor actor) {
        return world.as(actor, () -> use.takeOwnAlong.take(actor));
    }
}
