package no.individuellplan.web.setup;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.individuellplan.core.law.LegalChoices;
import no.individuellplan.core.oversight.rules.Thresholds;
import no.individuellplan.core.pathway.rules.PathwayChoices;
import no.individuellplan.core.pathway.rules.PathwayTimes;
import no.individuellplan.core.pathway.rules.PathwayTimes.Days;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the installation has chosen where the law leaves it open: {@code ip.law.*}, else the defaults of {@link LegalChoices} and {@link Thresholds}. */
class ChoicesMade {
    @Produces
    @Singleton
    @Unremovable
    LegalChoices choices(
            @ConfigProperty(name = "ip.law.birthday-days", defaultValue = "90") int birthdayDays,
            @ConfigProperty(name = "ip.law.child-coordinator-days", defaultValue = "365") int childCoordinatorDays,
            @ConfigProperty(name = "ip.law.withheld-review-months", defaultValue = "6") int withheldReviewMonths,
            @ConfigProperty(name = "ip.law.competence-review-months", defaultValue = "12") int competenceReviewMonths,
            @ConfigProperty(name = "ip.law.sharing-lapse-days", defaultValue = "30") int sharingLapseDays,
            @ConfigProperty(name = "ip.law.emergency-hours", defaultValue = "4") int emergencyHours,
            @ConfigProperty(name = "ip.law.emergency-areas", defaultValue = "3") int emergencyAreas,
            @ConfigProperty(name = "ip.law.record-complaint-weeks", defaultValue = "3") int recordComplaintWeeks,
            @ConfigProperty(name = "ip.law.relocation-overlap-days", defaultValue = "30") int relocationOverlapDays,
            @ConfigProperty(name = "ip.law.relocation-answer-days", defaultValue = "14") int relocationAnswerDays,
            @ConfigProperty(name = "ip.law.contact-doctor-days", defaultValue = "14") int contactDoctorDays) {
        return new LegalChoices(
                birthdayDays,
                childCoordinatorDays,
                withheldReviewMonths,
                competenceReviewMonths,
                sharingLapseDays,
                emergencyHours,
                emergencyAreas,
                recordComplaintWeeks,
                relocationOverlapDays,
                relocationAnswerDays,
                contactDoctorDays);
    }

    @Produces
    @Singleton
    @Unremovable
    PathwayChoices pathway(
            @ConfigProperty(name = "ip.law.compulsory-first-look-months", defaultValue = "3") int firstLookMonths,
            @ConfigProperty(name = "ip.law.compulsory-next-look-months", defaultValue = "12") int nextLookMonths,
            @ConfigProperty(name = "ip.law.compulsory-lead-days", defaultValue = "14") int leadDays) {
        return new PathwayChoices(firstLookMonths, nextLookMonths, leadDays);
    }

    @Produces
    @Singleton
    @Unremovable
    PathwayTimes times(
            @ConfigProperty(name = "ip.law.pathway-tsb-outpatient", defaultValue = "21,0,7,56")
                    List<Integer> tsbOutpatient,
            @ConfigProperty(name = "ip.law.pathway-tsb-inpatient", defaultValue = "7,0,7,42")
                    List<Integer> tsbInpatient,
            @ConfigProperty(name = "ip.law.pathway-adults", defaultValue = "42,42,42,84") List<Integer> adults,
            @ConfigProperty(name = "ip.law.pathway-children", defaultValue = "42,42,42,84") List<Integer> children,
            @ConfigProperty(name = "ip.law.pathway-lead-days", defaultValue = "7") int leadDays,
            @ConfigProperty(name = "ip.law.pathway-revised-from", defaultValue = "2024-01-01") LocalDate revisedFrom) {
        return new PathwayTimes(
                Days.of(tsbOutpatient),
                Days.of(tsbInpatient),
                Days.of(adults),
                Days.of(children),
                leadDays,
                revisedFrom);
    }

    @Produces
    @Singleton
    @Unremovable
    Thresholds thresholds(
            @ConfigProperty(name = "ip.law.odd-many-people", defaultValue = "30") int manyPeople,
            @ConfigProperty(name = "ip.law.odd-refused-tries", defaultValue = "3") int refusedTries,
            @ConfigProperty(name = "ip.law.odd-outside-hours", defaultValue = "3") int outsideHours,
            @ConfigProperty(name = "ip.law.odd-without-task", defaultValue = "5") int withoutTask,
            @ConfigProperty(name = "ip.law.odd-hours-begin", defaultValue = "07:00") LocalTime opens,
            @ConfigProperty(name = "ip.law.odd-hours-end", defaultValue = "20:00") LocalTime closes) {
        return new Thresholds(manyPeople, refusedTries, outsideHours, withoutTask, opens, closes);
    }
}
