package no.individuellplan.store.world;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;
import no.individuellplan.core.agency.ServedHere;
import no.individuellplan.core.law.LegalChoices;
import no.individuellplan.core.message.IntakeChoices;
import no.individuellplan.core.message.Turns;
import no.individuellplan.core.notice.InMemoryNoticePost;
import no.individuellplan.core.notice.NoticePost;
import no.individuellplan.core.oversight.rules.Thresholds;
import no.individuellplan.core.pathway.rules.PathwayChoices;
import no.individuellplan.core.pathway.rules.PathwayTimes;
import no.individuellplan.core.person.SyntheticNumbers;
import no.individuellplan.core.sentplan.PlainPlanFiles;
import no.individuellplan.core.sentplan.PlanFiles;

/** What the application gives the core: the clock, the choices of law, and that synthetic numbers are good here. */
@ApplicationScoped
class TestTime {
    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Oslo"));
    }

    @Produces
    SyntheticNumbers syntheticNumbers() {
        return SyntheticNumbers.ALLOWED;
    }

    @Produces
    Turns turns() {
        return arrived -> true;
    }

    @Produces
    IntakeChoices intake() {
        return IntakeChoices.DEFAULT;
    }

    @Produces
    ServedHere here() {
        return ServedHere.ALL;
    }

    @Produces
    LegalChoices choices() {
        return LegalChoices.DEFAULT;
    }

    @Produces
    @ApplicationScoped
    NoticePost notices() {
        return new InMemoryNoticePost();
    }

    @Produces
    @ApplicationScoped
    PlanFiles planFiles() {
        return new PlainPlanFiles();
    }

    @Produces
    PathwayChoices pathway() {
        return PathwayChoices.DEFAULT;
    }

    @Produces
    PathwayTimes times() {
        return PathwayTimes.DEFAULT;
    }

    @Produces
    Thresholds thresholds() {
        return Thresholds.DEFAULT;
    }
}
