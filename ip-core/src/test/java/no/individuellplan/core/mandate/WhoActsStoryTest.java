package no.individuellplan.core.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.consent.ConsentEntry;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.need.Need;
import no.individuellplan.core.person.Mandate;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Representation.Ground;
import no.individuellplan.core.person.Representation.Kind;
import no.individuellplan.core.person.Representation.Part;
import no.individuellplan.core.plan.ReadOwnPlan;
import no.individuellplan.core.rights.ComplaintForm;
import no.individuellplan.core.rights.RightsRequest;
import no.individuellplan.core.rights.rules.ComplaintAbout;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import org.junit.jupiter.api.Test;

/** The care of Ella, nine, is taken over and given back; Ane lets Guri act for her; Asbjørn's future mandate comes into force. */
class WhoActsStoryTest extends InAWorld {
    private static final LocalDate NEVER = null;
    private final Person contact = cast.person("Frida", "Rud", null, "21909933819");
    private final Actor.Representative asContact = Cast.acting(contact, cast.ella, Kind.CHILD_WELFARE);
    private final Actor.Representative tone = Cast.acting(cast.tone, cast.ella, Kind.PARENT);

    @Test
    void the_contact_of_the_child_welfare_service_answers_in_the_parents_place_and_they_are_outside() {
        steps.offered(cast.ella);
        care(Ground.CARE_ORDER, world.today(), NEVER);
        assertThat(refusedYes(tone, cast.ella)).containsExactly("not-visible");
        steps.accept(asContact, cast.ella);
        ConsentEntry last = ports.consents.all().getLast();
        assertThat(last.capacity()).isEqualTo(ConsentEntry.Capacity.CHILD_WELFARE);
        assertThat(last.required()).containsExactly(contact.id());
        assertThat(ports.plans.recogniseOpenOf(cast.ella.id())).isPresent();
        assertThat(may(Cast.self(cast.tone), cast.ella, Area.PLAN)).isFalse();
        assertThat(may(Cast.self(contact), cast.ella, Area.PLAN)).isTrue();
    }

    @Test
    void those_she_lives_with_see_what_parents_see_under_their_own_name_and_answer_nothing() {
        steps.offered(cast.ella);
        care(Ground.INTERIM_CARE, world.today(), NEVER);
        written(
                cast.turid,
                cast.ella,
                form(Kind.CARER, Ground.INTERIM_CARE, cast.guri, Set.of(), world.today(), NEVER));
        Actor.Representative carer = Cast.acting(cast.guri, cast.ella, Kind.CARER);
        assertThat(may(Cast.self(cast.guri), cast.ella, Area.HEALTH)).isTrue();
        assertThat(may(Cast.self(cast.guri), cast.ella, Area.HISTORY)).isFalse();
        assertThat(refusedYes(carer, cast.ella)).contains("consent.answer.not-entitled");
        assertThat(chosen(cast.guri)).containsExactly(Kind.CARER, Kind.GUARDIAN);
    }

    @Test
    void when_it_ends_the_parents_have_it_back_the_same_day_and_the_others_are_out() {
        steps.offered(cast.ella);
        Mandate care = care(Ground.CARE_ORDER, world.today(), NEVER);
        written(cast.turid, cast.ella, form(Kind.CARER, Ground.CARE_ORDER, cast.guri, Set.of(), world.today(), NEVER));
        assertThat(refused(tone, () -> use.mandate.end.end(tone, care.id(), "Vi vil ha henne hjem")))
                .containsExactly("not-visible");
        assertThat(refused(asContact, () -> use.mandate.end.end(asContact, care.id(), null)))
                .containsExactly("mandate.end.not-yours");
        world.run(cast.turid, () -> use.mandate.end.end(cast.turid, care.id(), "Opphevet"));
        assertThat(may(Cast.self(cast.tone), cast.ella, Area.CONSENT)).isTrue();
        assertThat(may(Cast.self(contact), cast.ella, Area.CONSENT)).isFalse();
        assertThat(may(Cast.self(cast.guri), cast.ella, Area.CONSENT)).isFalse();
        assertThat(refused(cast.turid, () -> use.mandate.end.end(cast.turid, care.id(), "Igjen")))
                .containsExactly("mandate.end.over");
    }

    @Test
    void care_with_a_last_day_gives_the_parents_everything_back_by_itself_the_day_after() {
        steps.offered(cast.ella);
        care(Ground.NO_MOVING, world.today(), world.today().plusDays(3));
        world.clock.sleep(3);
        assertThat(may(Cast.self(cast.tone), cast.ella, Area.CONSENT)).isFalse();
        world.clock.sleep(1);
        assertThat(may(Cast.self(cast.tone), cast.ella, Area.CONSENT)).isTrue();
        assertThat(may(Cast.self(contact), cast.ella, Area.CONSENT)).isFalse();
    }

    @Test
    void a_new_contact_takes_the_place_of_the_one_before() {
        steps.offered(cast.ella);
        care(Ground.CARE_ORDER, world.today(), NEVER);
        written(
                cast.turid,
                cast.ella,
                form(Kind.CHILD_WELFARE, Ground.CARE_ORDER, cast.guri, Set.of(), world.today(), NEVER));
        assertThat(may(Cast.self(contact), cast.ella, Area.CONSENT)).isFalse();
        assertThat(may(Cast.self(cast.guri), cast.ella, Area.CONSENT)).isTrue();
    }

    @Test
    void nobody_but_those_whose_task_it_is_writes_care_in() {
        steps.offered(cast.ella);
        MandateForm form = form(Kind.CHILD_WELFARE, Ground.CARE_ORDER, contact, Set.of(), world.today(), NEVER);
        assertThat(refused(tone, () -> use.mandate.write.write(tone, cast.ella.id(), form)))
                .containsExactly("mandate.write.not-yours");
        assertThat(refused(cast.henrik, () -> use.mandate.write.write(cast.henrik, cast.ella.id(), form)))
                .containsExactly("not-visible");
    }

    @Test
    void a_number_with_anothers_name_is_nobody_and_one_unknown_is_made_known() {
        steps.offered(cast.ane);
        Actor.Citizen ane = Cast.self(cast.ane);
        assertThat(refused(
                        ane,
                        () -> use.mandate.write.write(
                                ane, cast.ane.id(), own(new NamedPerson("09856222095", "Guri", "Hansen", null)))))
                .containsExactly("mandate.write.not-somebody-else");
        written(ane, cast.ane, own(new NamedPerson("03839120043", "Nora", "Fjeld", null)));
        assertThat(ports.persons.all()).extracting(Person::givenName).contains("Nora");
    }

    @Test
    void one_who_decides_lets_another_see_what_is_named_and_answer_and_ends_it_in_one_act() {
        steps.offered(cast.ane);
        Actor.Citizen ane = Cast.self(cast.ane);
        Mandate mandate = written(
                ane,
                cast.ane,
                form(
                        Kind.ATTORNEY,
                        Ground.WRITTEN,
                        cast.guri,
                        EnumSet.of(Part.HEALTH, Part.ANSWERS),
                        world.today(),
                        world.today().plusMonths(3)));
        Actor.Representative guri = Cast.acting(cast.guri, cast.ane, Kind.ATTORNEY);
        assertThat(may(guri, cast.ane, Area.HEALTH)).isTrue();
        assertThat(may(guri, cast.ane, Area.HOUSING)).isFalse();
        steps.accept(guri, cast.ane);
        assertThat(ports.consents.all().getLast().capacity()).isEqualTo(ConsentEntry.Capacity.ATTORNEY);
        assertThat(ports.plans.recogniseOpenOf(cast.ane.id())).isPresent();
        world.run(ane, () -> use.mandate.end.end(ane, mandate.id(), null));
        assertThat(may(guri, cast.ane, Area.HEALTH)).isFalse();
        assertThat(ports.plans.recogniseOpenOf(cast.ane.id()))
                .as("what was answered stands")
                .isPresent();
    }

    @Test
    void a_mandate_that_does_not_say_answer_lets_nobody_answer() {
        steps.offered(cast.ane);
        written(
                Cast.self(cast.ane),
                cast.ane,
                form(
                        Kind.ATTORNEY,
                        Ground.WRITTEN,
                        cast.guri,
                        EnumSet.of(Part.HEALTH),
                        world.today(),
                        world.today().plusMonths(3)));
        Actor.Representative guri = Cast.acting(cast.guri, cast.ane, Kind.ATTORNEY);
        assertThat(may(guri, cast.ane, Area.HEALTH)).isTrue();
        assertThat(refusedYes(guri, cast.ane)).containsExactly("not-visible");
    }

    @Test
    void one_let_to_answer_complains_and_follows_that_complaint_and_no_other() {
        steps.active(cast.ane);
        Actor.Citizen ane = Cast.self(cast.ane);
        LocalDate until = world.today().plusMonths(3);
        written(
                ane,
                cast.ane,
                form(
                        Kind.ATTORNEY,
                        Ground.WRITTEN,
                        cast.guri,
                        EnumSet.of(Part.HEALTH, Part.ANSWERS),
                        world.today(),
                        until));
        Actor.Representative guri = Cast.acting(cast.guri, cast.ane, Kind.ATTORNEY);
        RightsRequest own = world.as(guri, () -> complains(guri));
        RightsRequest anes = world.as(ane, () -> complains(ane));
        assertThat(may(guri, own)).isTrue();
        assertThat(may(guri, anes)).isFalse();
    }

    @Test
    void one_let_to_see_but_not_to_answer_does_not_complain() {
        steps.active(cast.ane);
        LocalDate until = world.today().plusMonths(3);
        written(
                Cast.self(cast.ane),
                cast.ane,
                form(Kind.ATTORNEY, Ground.WRITTEN, cast.guri, EnumSet.of(Part.HEALTH), world.today(), until));
        Actor.Representative guri = Cast.acting(cast.guri, cast.ane, Kind.ATTORNEY);
        assertThat(refused(guri, () -> complains(guri))).containsExactly("not-visible");
    }

    private RightsRequest complains(Actor actor) {
        ComplaintForm form = new ComplaintForm(
                ComplaintAbout.PLAN_OR_COORDINATOR, cast.fjellvikKe.id(), "Urett", world.today(), "Fullmakt");
        return use.rights.complain.complain(actor, cast.ane.id(), form).request();
    }

    private boolean may(Actor actor, RightsRequest request) {
        return use.access.may(actor, cast.ane.id(), Area.RIGHTS, request.id().value(), Right.READ);
    }

    @Test
    void who_acts_is_shown_to_the_person_and_to_those_whose_task_it_is() {
        steps.offered(cast.ella);
        care(Ground.CARE_ORDER, world.today(), NEVER);
        ReadMandates.WhoActs seen = world.as(cast.turid, () -> use.mandate.read.of(cast.turid, cast.ella.id()));
        assertThat(seen.byRegister()).extracting(ReadMandates.Registered::name).contains("Tone Vik", "Morten Hansen");
        assertThat(seen.written()).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Frida Rud");
            assertThat(one.unit()).isEqualTo("Hjemmetjenesten, Fjellvik");
            assertThat(one.stands()).isTrue();
        });
        assertThat(world.as(Cast.self(cast.ella), () -> use.mandate.read.of(Cast.self(cast.ella), cast.ella.id()))
                        .written())
                .hasSize(1);
        assertThat(refused(tone, () -> use.mandate.read.of(tone, cast.ella.id())))
                .containsExactly("not-visible");
        assertThat(world.as(Cast.self(contact), () -> use.readOwnPlan.actFor(Cast.self(contact), cast.ella.id()))
                        .organisation())
                .isEqualTo("Hjemmetjenesten, Fjellvik");
    }

    private Mandate care(Ground ground, LocalDate from, LocalDate until) {
        return written(cast.turid, cast.ella, form(Kind.CHILD_WELFARE, ground, contact, Set.of(), from, until));
    }

    private Mandate written(Actor actor, Person person, MandateForm form) {
        return world.as(actor, () -> use.mandate.write.write(actor, person.id(), form));
    }

    private MandateForm own(NamedPerson who) {
        return new MandateForm(
                Kind.ATTORNEY,
                Ground.WRITTEN,
                who,
                null,
                EnumSet.of(Part.HEALTH),
                null,
                world.today(),
                world.today(),
                world.today().plusDays(1),
                "Hva det betyr");
    }

    private MandateForm form(Kind kind, Ground ground, Person who, Set<Part> parts, LocalDate from, LocalDate until) {
        UnitId service = kind == Kind.CHILD_WELFARE ? cast.hjemme.id() : null;
        NamedPerson named = new NamedPerson(
                who.currentNationalId().orElseThrow().digits(), who.givenName(), who.familyName(), null);
        return new MandateForm(
                kind, ground, named, service, parts, "Vedtak 2026/12", world.today(), from, until, "Hva det betyr");
    }

    private boolean may(Actor actor, Person person, Area area) {
        return use.access.may(actor, person.id(), area, null, Right.READ);
    }

    private List<String> refusedYes(Actor actor, Person person) {
        Need need = ports.needs.all().stream()
                .filter(one -> one.person().equals(person.id()))
                .findFirst()
                .orElseThrow();
        return refused(
                actor, () -> use.acceptOffer.accept(actor, need.id(), need.version(), "Vist", "Det er greit", false));
    }

    private List<Kind> chosen(Person who) {
        return world.as(Cast.self(who), () -> use.readOwnPlan.mayActFor(Cast.self(who))).stream()
                .map(ReadOwnPlan.ActFor::kind)
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }
}
