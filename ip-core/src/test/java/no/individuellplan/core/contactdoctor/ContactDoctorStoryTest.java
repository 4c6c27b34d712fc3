package no.individuellplan.core.contactdoctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.PlanView;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.Test;

/** Ane has a plan in Fjellvik; the DPS takes part, is shown health, and has a contact doctor for her. */
class ContactDoctorStoryTest extends InAWorld {
    private static final String DOCTOR = "Vilde Strand";
    private final Actor.Citizen ane = Cast.self(cast.ane);

    @Test
    void the_service_names_its_doctor_and_whoever_is_shown_health_sees_it_in_the_plan() {
        steps.active(cast.ane);
        steps.takesPart(cast.ane, cast.siv, cast.navFjellvik, Set.of(Area.HEALTH));
        name(DOCTOR, world.today(), null);
        for (Actor actor : List.of(ane, cast.ingrid, cast.siv, cast.marit)) {
            ContactDoctor seen = seen(actor).getFirst();
            assertThat(seen.doctor()).isEqualTo(DOCTOR);
            assertThat(seen.unit()).isEqualTo(cast.dps.id());
            assertThat(seen.from()).isEqualTo(world.today());
            assertThat(seen.until()).isNull();
        }
    }

    @Test
    void one_who_is_not_shown_health_sees_nothing_of_it() {
        steps.active(cast.ane);
        steps.takesPart(cast.ane, cast.siv, cast.navFjellvik, Set.of(Area.WORK_AND_EDUCATION));
        name(DOCTOR, world.today(), null);
        assertThat(seen(cast.siv)).isEmpty();
        assertThat(seen(cast.henrik)).isEmpty();
    }

    @Test
    void it_is_gone_for_the_others_with_the_yes_to_health_and_stays_for_the_person() {
        steps.active(cast.ane);
        name(DOCTOR, world.today(), null);
        world.run(ane, () -> use.answerSharing.withdraw(ane, cast.ane.id(), cast.dps.id()));
        assertThat(seen(cast.ingrid)).isEmpty();
        assertThat(seen(ane)).hasSize(1);
    }

    @Test
    void the_person_takes_it_out_of_what_a_service_sees() {
        steps.active(cast.ane);
        steps.takesPart(cast.ane, cast.siv, cast.navFjellvik, Set.of(Area.HEALTH));
        name(DOCTOR, world.today(), null);
        UUID role = seen(ane).getFirst().role();
        world.run(ane, () -> use.narrowSharing.takeOut(ane, cast.navFjellvik.id(), role));
        assertThat(seen(cast.siv)).isEmpty();
        assertThat(seen(cast.ingrid)).hasSize(1);
    }

    @Test
    void only_a_specialist_service_that_takes_part_names_its_own() {
        steps.active(cast.ane);
        steps.takesPart(cast.ane, cast.siv, cast.navFjellvik, Set.of(Area.HEALTH));
        assertThat(refusedToName(cast.siv)).containsExactly("contact-doctor.name.not-specialist");
        assertThat(refusedToName(cast.marit)).containsExactly("contact-doctor.name.not-specialist");
        assertThat(refusedToName(cast.henrik)).containsExactly("not-visible");
        assertThat(refused(cast.siv, () -> use.doctor.read.own(cast.siv, cast.ane.id())))
                .containsExactly("not-visible");
        assertThat(mayWrite(cast.siv)).isFalse();
        assertThat(mayWrite(cast.ingrid)).isTrue();
    }

    @Test
    void a_service_that_is_not_shown_health_does_not_write_there() {
        steps.inPreparation(cast.ane);
        steps.takesPart(cast.ane, cast.ingrid, cast.dps, Set.of(Area.WORK_AND_EDUCATION));
        assertThat(refusedToName(cast.ingrid)).containsExactly("contact-doctor.name.health-not-shared");
        assertThat(mayWrite(cast.ingrid)).isFalse();
    }

    @Test
    void nothing_is_written_in_a_plan_that_rests() {
        IndividualPlan plan = steps.active(cast.ane);
        world.run(
                cast.marit,
                () -> use.stepPlan.pause(
                        cast.marit, plan.id(), plan.version(), world.today().plusMonths(1), null));
        assertThat(refusedToName(cast.ingrid)).containsExactly("contact-doctor.name.plan-rests");
    }

    @Test
    void another_takes_over_the_day_after_the_last_day() {
        steps.active(cast.ane);
        name(DOCTOR, world.today(), null);
        LocalDate last = world.today().plusDays(20);
        assertThat(refused(cast.ingrid, () -> nameIt(cast.ingrid, "Odd Vik", last.plusDays(1), null)))
                .containsExactly("contact-doctor.name.one-at-a-time");
        end(cast.ingrid, own().getFirst(), last);
        name("Odd Vik", last.plusDays(1), null);
        assertThat(own()).extracting(ContactDoctor::doctor).containsExactly(DOCTOR, "Odd Vik");
        assertThat(own()).extracting(ContactDoctor::until).containsExactly(last, null);
        assertThat(own().getFirst().lastsOn(last)).isTrue();
        assertThat(own().getFirst().lastsOn(last.plusDays(1))).isFalse();
    }

    @Test
    void a_last_day_is_written_anew_and_by_nobody_else() {
        steps.active(cast.ane);
        name(DOCTOR, world.today(), world.today().plusDays(9));
        ContactDoctor named = own().getFirst();
        assertThat(refused(cast.marit, () -> endIt(cast.marit, named, world.today())))
                .containsExactly("not-visible");
        assertThat(refused(cast.ingrid, () -> endIt(cast.ingrid, named, null)))
                .containsExactly("contact-doctor.name.no-last-day");
        end(cast.ingrid, named, world.today().plusDays(30));
        assertThat(own().getFirst().until()).isEqualTo(world.today().plusDays(30));
        assertThat(refused(cast.ingrid, () -> endIt(cast.ingrid, named, world.today())))
                .containsExactly("stale");
    }

    @Test
    void the_person_in_the_address_is_the_one_it_is_about() {
        steps.active(cast.ane);
        name(DOCTOR, world.today(), null);
        ContactDoctor named = own().getFirst();
        PersonId other = cast.ella.id();
        assertThat(refused(cast.ingrid, () -> use.doctor.end.end(cast.ingrid, other, named.role(), 1, world.today())))
                .containsExactly("not-visible");
    }

    @Test
    void who_takes_over_is_asked_some_days_ahead_until_somebody_does() {
        steps.active(cast.ane);
        LocalDate last = world.today().plusDays(20);
        name(DOCTOR, world.today(), last);
        world.clock.pass(Duration.ofDays(5));
        assertThat(day(cast.ingrid)).isEmpty();
        world.clock.pass(Duration.ofDays(1));
        assertThat(day(cast.ingrid)).containsExactly("contact-doctor.clock.next");
        assertThat(day(cast.marit)).as("another service's to answer").isEmpty();
        name("Odd Vik", last.plusDays(1), null);
        assertThat(day(cast.ingrid)).isEmpty();
    }

    @Test
    void what_is_written_is_logged_as_health() {
        steps.active(cast.ane);
        name(DOCTOR, world.today(), null);
        assertThat(world.as(ane, () -> use.readOwnPlan.whoHasLooked(ane, 1000)))
                .anyMatch(line ->
                        line.names(Area.HEALTH.name()) && line.actorName().equals(cast.ingrid.name()));
    }

    private void name(String doctor, LocalDate from, LocalDate until) {
        world.run(cast.ingrid, () -> nameIt(cast.ingrid, doctor, from, until));
    }

    private void nameIt(Actor.Professional actor, String doctor, LocalDate from, LocalDate until) {
        use.doctor.name.name(actor, cast.ane.id(), doctor, from, until);
    }

    private void end(Actor.Professional actor, ContactDoctor named, LocalDate until) {
        world.run(actor, () -> endIt(actor, named, until));
    }

    private void endIt(Actor.Professional actor, ContactDoctor named, LocalDate until) {
        use.doctor.end.end(actor, cast.ane.id(), named.role(), named.lines().size(), until);
    }

    private List<String> refusedToName(Actor.Professional actor) {
        return refused(actor, () -> nameIt(actor, DOCTOR, world.today(), null));
    }

    private boolean mayWrite(Actor.Professional actor) {
        return world.as(actor, () -> use.doctor.read.mayWrite(actor, cast.ane.id()));
    }

    private List<ContactDoctor> own() {
        return world.as(cast.ingrid, () -> use.doctor.read.own(cast.ingrid, cast.ane.id()))
                .named();
    }

    private List<ContactDoctor> seen(Actor actor) {
        return world.as(actor, () -> ports.doctors.visible());
    }

    private List<String> day(Actor.Professional actor) {
        return world.as(actor, () -> use.doctor.day.of(actor)).stream()
                .flatMap(row -> row.what().stream())
                .map(Reason::code)
                .toList();
    }

    @Test
    void the_plan_shows_it_to_the_coordinator() {
        IndividualPlan plan = steps.active(cast.ane);
        name(DOCTOR, world.today(), null);
        PlanView view = world.as(cast.marit, () -> use.readPlan.read(cast.marit, plan.id()));
        assertThat(view).isInstanceOfSatisfying(PlanView.ForCoordinator.class, whole -> assertThat(
                        whole.body().contactDoctors())
                .extracting(ContactDoctor::doctor)
                .containsExactly(DOCTOR));
    }
}
