package no.individuellplan.core.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.agency.Agency;
import no.individuellplan.core.audit.AccessLogEntry;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.person.NationalId;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Representation;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.InAWorld;
import no.individuellplan.core.world.Numbers;
import org.junit.jupiter.api.Test;

class ReportNeedTest extends InAWorld {
    private final Person ane = cast.ane;

    @Test
    void goes_to_the_municipalitys_coordinating_unit_with_a_copy_to_the_trusts_own() {
        Need need = steps.reported(ane);
        assertThat(need.receivingUnit()).isEqualTo(cast.fjellvikKe.id());
        assertThat(need.copyUnit()).isEqualTo(cast.havnesKe.id());
    }

    @Test
    void from_within_the_municipality_there_is_no_copy() {
        report(cast.marit, form(ane));
        assertThat(steps.need(ane).copyUnit()).isNull();
    }

    @Test
    void a_copy_gets_to_the_trust_when_its_own_staff_report_after_others() {
        report(cast.marit, form(ane));
        report(cast.ingrid, form(ane));
        assertThat(steps.need(ane).copyUnit()).isEqualTo(cast.havnesKe.id());
    }

    @Test
    void another_municipality_reported_to_sees_it_too() {
        report(cast.marit, form(ane));
        report(cast.marit, inMunicipality(form(ane), cast.sundoy));
        assertThat(world.as(cast.gry, () -> use.readNeeds.all(cast.gry))).hasSize(1);
    }

    @Test
    void the_same_report_twice_is_one() {
        report(cast.ingrid, form(ane));
        report(cast.ingrid, form(ane));
        assertThat(ports.needs.all()).hasSize(1);
        assertThat(ports.needs.allReports()).hasSize(1);
    }

    @Test
    void two_reporters_are_two_reports_of_one_need() {
        report(cast.ingrid, form(ane));
        report(cast.marit, form(ane));
        assertThat(ports.needs.all()).hasSize(1);
        assertThat(ports.needs.allReports()).hasSize(2);
    }

    @Test
    void somebody_nobody_had_is_registered_with_the_birth_date_that_was_given() {
        LocalDate born = LocalDate.of(1999, 12, 31);
        NationalId otherDate = Numbers.synthetic(LocalDate.of(1950, 1, 1), 9);
        report(cast.ingrid, form(otherDate.digits(), "Ny", "Her", born));
        Person registered = ports.persons.recognise(otherDate).orElseThrow();
        assertThat(registered.birthDate()).isEqualTo(born);
    }

    @Test
    void everything_that_is_missing_is_said_at_once() {
        NeedForm empty =
                new NeedForm(ane.currentNationalId().orElseThrow().digits(), " ", null, null, null, "  ", null, true);
        assertThat(refused(cast.ingrid, () -> use.reportNeed.report(cast.ingrid, empty)))
                .containsExactly(
                        "need.report.no-name",
                        "need.report.birth-date",
                        "need.report.no-description",
                        "need.report.no-receiver",
                        "need.report.other-birth-date");
    }

    @Test
    void a_name_may_have_two_hundred_characters_and_no_more() {
        LocalDate born = LocalDate.of(1990, 1, 1);
        NeedForm longest = form(Numbers.synthetic(born, 4).digits(), "Å".repeat(200), "Her", born);
        assertThat(refused(cast.ingrid, () -> use.reportNeed.report(cast.ingrid, longest)))
                .isEmpty();
        NeedForm longer = form(Numbers.synthetic(born, 5).digits(), "Ny", "Å".repeat(201), born);
        assertThat(refused(cast.ingrid, () -> use.reportNeed.report(cast.ingrid, longer)))
                .containsExactly("need.report.long-name");
    }

    @Test
    void a_wrong_number_is_said_with_the_rest() {
        NeedForm form = form("12345678901", "Ny", null, LocalDate.of(1990, 1, 1));
        assertThat(refused(cast.ingrid, () -> use.reportNeed.report(cast.ingrid, form)))
                .containsExactly("person.national-id.date", "need.report.no-name");
    }

    @Test
    void a_birth_date_may_be_today_and_not_tomorrow() {
        NationalId number = Numbers.synthetic(world.today(), 2);
        assertThat(refused(
                        cast.ingrid,
                        () -> use.reportNeed.report(cast.ingrid, form(number.digits(), "Ny", "Født", world.today()))))
                .isEmpty();
        NationalId other = Numbers.synthetic(world.today(), 3);
        assertThat(refused(
                        cast.ingrid,
                        () -> use.reportNeed.report(
                                cast.ingrid,
                                form(
                                        other.digits(),
                                        "Ikke",
                                        "Født",
                                        world.today().plusDays(1)))))
                .containsExactly("need.report.birth-date");
    }

    @Test
    void a_number_known_with_another_birth_date_is_refused() {
        NeedForm mistyped =
                form(ane.currentNationalId().orElseThrow().digits(), "Ane", "Nygård", LocalDate.of(1994, 5, 18));
        assertThat(refused(cast.ingrid, () -> use.reportNeed.report(cast.ingrid, mistyped)))
                .containsExactly("need.report.other-birth-date");
    }

    @Test
    void a_health_trust_does_not_receive_needs() {
        assertThat(refused(
                        cast.ingrid, () -> use.reportNeed.report(cast.ingrid, inMunicipality(form(ane), cast.havnes))))
                .containsExactly("need.report.no-receiver");
    }

    @Test
    void one_reports_ones_own_need() {
        Actor self = Cast.self(ane);
        assertThat(refused(self, () -> use.reportNeed.report(self, form(ane)))).isEmpty();
    }

    @Test
    void a_parent_reports_the_childs_need() {
        Actor tone = Cast.acting(cast.tone, cast.ella, Representation.Kind.PARENT);
        assertThat(refused(tone, () -> use.reportNeed.report(tone, form(cast.ella))))
                .isEmpty();
    }

    @Test
    void a_visitor_reports_themselves_and_nobody_else() {
        NationalId number = Numbers.synthetic(LocalDate.of(1970, 2, 3), 4);
        Actor visitor = new Actor.Visitor(number, "Ny Her");
        assertThat(refused(visitor, () -> use.reportNeed.report(visitor, form(ane))))
                .containsExactly("not-visible");
        assertThat(refused(
                        visitor,
                        () -> use.reportNeed.report(
                                visitor, form(number.digits(), "Ny", "Her", LocalDate.of(1970, 2, 3)))))
                .isEmpty();
    }

    @Test
    void a_citizen_learns_nothing_of_anothers_number_from_a_wrong_birth_date() {
        Actor hilde = Cast.self(cast.hilde);
        NeedForm probing = form(ane.currentNationalId().orElseThrow().digits(), "X", "Y", LocalDate.of(1980, 1, 1));
        NeedForm unknown =
                form(Numbers.synthetic(LocalDate.of(1980, 1, 1), 30).digits(), "X", "Y", LocalDate.of(1980, 1, 1));
        assertThat(refused(hilde, () -> use.reportNeed.report(hilde, probing)))
                .isEqualTo(refused(hilde, () -> use.reportNeed.report(hilde, unknown)))
                .containsExactly("not-visible");
    }

    @Test
    void a_report_is_logged_for_the_person_with_who_and_from_where() {
        steps.reported(ane);
        assertThat(ports.log.everything())
                .filteredOn(line -> ane.id().value().equals(line.subject()))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.kind()).isEqualTo(AccessLogEntry.Kind.WRITE);
                    assertThat(line.actorName()).isEqualTo("Ingrid Solberg");
                    assertThat(line.organisation()).contains("DPS Havnes").contains("Havnes sykehus HF");
                });
    }

    @Test
    void a_need_that_was_not_one_is_opened_by_a_new_report() {
        Need need = steps.reported(ane);
        world.run(
                cast.turid,
                () -> use.assessNeed.assess(
                        cast.turid,
                        need.id(),
                        need.version(),
                        new NeededServices(true, false, false),
                        "Ett tilbud holder"));
        report(cast.marit, form(ane));
        assertThat(steps.need(ane).state()).isEqualTo(NeedState.REPORTED);
    }

    @Test
    void after_a_plan_has_ended_a_report_opens_the_way_to_a_new_one() {
        var plan = steps.inPreparation(ane);
        world.run(cast.marit, () -> use.stepPlan.end(cast.marit, plan.id(), plan.version(), "Målene er nådd"));
        report(cast.marit, form(ane));
        assertThat(steps.need(ane).state()).isEqualTo(NeedState.REPORTED);
    }

    @Test
    void a_report_while_a_plan_is_open_changes_nothing_of_it() {
        steps.inPreparation(ane);
        report(
                cast.ingrid,
                new NeedForm(
                        ane.currentNationalId().orElseThrow().digits(),
                        "Ane",
                        "Nygård",
                        ane.birthDate(),
                        cast.fjellvik.id(),
                        "Noe nytt",
                        null,
                        false));
        assertThat(steps.need(ane).state()).isEqualTo(NeedState.ACCEPTED);
    }

    private void report(Actor actor, NeedForm form) {
        world.run(actor, () -> use.reportNeed.report(actor, form));
    }

    private NeedForm form(Person person) {
        return steps.form(person);
    }

    private NeedForm form(String number, String given, String family, LocalDate born) {
        return new NeedForm(number, given, family, born, cast.fjellvik.id(), "Trenger flere", null, true);
    }

    private static NeedForm inMunicipality(NeedForm form, Agency agency) {
        AgencyId receiver = agency.id();
        return new NeedForm(
                form.nationalId(),
                form.givenName(),
                form.familyName(),
                form.birthDate(),
                receiver,
                form.why(),
                form.wish(),
                form.personInformed());
    }
}
