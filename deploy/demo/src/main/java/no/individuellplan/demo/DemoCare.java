package no.individuellplan.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.pathway.AccountForPlan;
import no.individuellplan.core.pathway.BeginCare;
import no.individuellplan.core.pathway.StartCourse;
import no.individuellplan.core.pathway.WriteCourseDay;
import no.individuellplan.core.pathway.WriteCourseWords;
import no.individuellplan.core.pathway.WritePlanOffered;
import no.individuellplan.core.pathway.rules.CareKind;
import no.individuellplan.core.pathway.rules.CourseStep;
import no.individuellplan.core.pathway.rules.Pathway;
import no.individuellplan.core.pathway.rules.Referral;
import no.individuellplan.core.pathway.rules.Setting;

/**
 * Sindre is under compulsory care at the ward, and in the pathway for adults; Silje there is soon to look at the plan with
 * him once more, and has not yet written why the clinical decision took longer than recommended. Kari is in LAR at the clinic,
 * and was offered a plan before it began.
 */
@ApplicationScoped
class DemoCare {
    private static final int DAYS = 85;
    private static final int LAR_DAYS = 21;
    private static final int OFFERED_BEFORE = 65;

    private final BeginCare begin;
    private final WritePlanOffered offered;
    private final AccountForPlan account;
    private final StartCourse start;
    private final WriteCourseDay days;
    private final WriteCourseWords words;
    private final DemoCast cast;

    DemoCare(
            BeginCare begin,
            WritePlanOffered offered,
            AccountForPlan account,
            StartCourse start,
            WriteCourseDay days,
            WriteCourseWords words,
            DemoCast cast) {
        this.begin = begin;
        this.offered = offered;
        this.account = account;
        this.start = start;
        this.days = days;
        this.words = words;
        this.cast = cast;
    }

    void make() {
        LocalDate began = DemoCast.today().minusDays(DAYS);
        PersonId sindre = cast.home("sindre").person();
        Actor.Professional silje = cast.at("silje");
        DemoClock.at(
                began.plusDays(1).atTime(10, 20),
                () -> Acting.run(silje, () -> {
                    begin.begin(silje, sindre, CareKind.COMPULSORY, began);
                    account.account(
                            silje, sindre, "Vi ser på planen sammen når Sindre vil. Lærebedriften holder plassen av.");
                }));
        course(silje, sindre, began);
        lar();
    }

    private void lar() {
        LocalDate began = DemoCast.today().minusDays(LAR_DAYS);
        PersonId kari = cast.home("kari").person();
        Actor.Professional ingrid = cast.at("ingrid");
        DemoClock.at(
                began.atTime(13, 10),
                () -> Acting.run(ingrid, () -> {
                    begin.begin(ingrid, kari, CareKind.LAR, began);
                    offered.offered(ingrid, kari, began.minusDays(OFFERED_BEFORE));
                }));
    }

    private void course(Actor.Professional silje, PersonId sindre, LocalDate began) {
        Referral came = new Referral(Pathway.D11, Setting.INPATIENT, null, began.plusDays(2));
        UUID course = DemoClock.as(
                began.plusDays(2),
                () -> Acting.as(silje, () -> start.start(silje, sindre, came, began.plusDays(16))
                        .course()));
        day(silje, sindre, course, CourseStep.FIRST_ATTENDANCE, began.plusDays(7));
        DemoClock.at(
                began.plusDays(8).atTime(14, 5),
                () -> Acting.run(silje, () -> {
                    words.write(
                            silje,
                            sindre,
                            course,
                            CourseStep.RIGHT_TO_PLAN,
                            null,
                            "Ja, og Sindre har en plan som virker.");
                    words.write(
                            silje,
                            sindre,
                            course,
                            CourseStep.CRISIS_PLAN,
                            null,
                            "Ja, vi skriver den sammen på avdelingen.");
                    words.write(
                            silje,
                            sindre,
                            course,
                            CourseStep.CARE_TEAM,
                            null,
                            "Marit og lærebedriften møtes annenhver uke.");
                }));
        day(silje, sindre, course, CourseStep.CLINICAL_DECISION, began.plusDays(54));
        day(silje, sindre, course, CourseStep.TREATMENT_PLAN, began.plusDays(92));
    }

    private void day(Actor.Professional silje, PersonId sindre, UUID course, CourseStep step, LocalDate day) {
        LocalDate written = day.isAfter(DemoCast.today()) ? DemoCast.today().minusDays(DAYS - 55) : day;
        DemoClock.at(
                written.atTime(12, 15),
                () -> Acting.run(silje, () -> days.write(silje, sindre, course, step, day, null)));
    }
}
