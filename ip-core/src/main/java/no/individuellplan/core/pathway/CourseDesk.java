package no.individuellplan.core.pathway;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.pathway.rules.CourseFacts;
import no.individuellplan.core.pathway.rules.CourseRules;
import no.individuellplan.core.pathway.rules.CourseStep;
import no.individuellplan.core.pathway.rules.PathwayTimes;
import no.individuellplan.core.pathway.rules.RecommendedTime;
import no.individuellplan.core.pathway.rules.Referral;

/** Says who writes in a course, what may be written, and keeps it. */
@ApplicationScoped
class CourseDesk {
    private final CourseLines lines;
    private final WhoTreats who;
    private final Access access;
    private final RenewPermits renew;
    private final PathwayTimes times;
    private final Ids ids;
    private final Clock clock;

    CourseDesk(
            CourseLines lines,
            WhoTreats who,
            Access access,
            RenewPermits renew,
            PathwayTimes times,
            Ids ids,
            Clock clock) {
        this.lines = lines;
        this.who = who;
        this.access = access;
        this.renew = renew;
        this.times = times;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What is about to be written.
     *
     * @param course null for one that is to start, and when there is none such
     * @param isNew a course is to start
     * @param referral null but for a start
     * @param replaced the line it stands in the place of; null when it is new
     */
    record Entry(
            Course course,
            boolean isNew,
            CourseStep step,
            LocalDate day,
            Referral referral,
            String words,
            UUID replaced) {}

    LocalDate today() {
        return LocalDate.now(clock);
    }

    CourseClocks clocks(Course course) {
        return new CourseClocks(course, times, today());
    }

    LocalDate startsOn(Referral referral) {
        return referral.startsOn(times.revisedFrom());
    }

    boolean sees(Actor.Professional actor, PersonId person, UUID course) {
        return access.may(actor, person, Area.TREATMENT, course, Right.READ);
    }

    /** Those of the actor's own service that they see. */
    List<Course> own(Actor.Professional actor, PersonId person) {
        return lines.of(person).stream()
                .filter(course -> course.unit().equals(actor.unit()))
                .toList();
    }

    /** One that goes on, and that the actor sees. */
    Optional<Course> ongoing(Actor.Professional actor, PersonId person, UUID id) {
        return own(actor, person).stream()
                .filter(course -> course.id().equals(id) && course.lastsOn(today()))
                .findFirst();
    }

    /** Whether the actor may start one, or go on with one. */
    boolean hasTheTask(Actor.Professional actor, PersonId person) {
        return who.treats(actor) && (!own(actor, person).isEmpty() || who.worksWith(actor, person));
    }

    /** For another the rule says no, and nothing of what is there. */
    Decision decide(Actor.Professional actor, PersonId person, Entry entry) {
        boolean task = hasTheTask(actor, person);
        if (!task) {
            access.toRead(actor, person, Area.IDENTITY);
        }
        Course course = entry.course();
        CourseStep step = entry.step();
        CourseOrder order = course == null ? null : new CourseOrder(course, entry.replaced());
        return CourseRules.ALL.evaluateAll(new CourseFacts(
                step,
                task,
                entry.isNew() ? own(actor, person).stream().anyMatch(one -> one.lastsOn(today())) : course != null,
                entry.isNew(),
                entry.referral(),
                entry.day(),
                order == null ? null : order.notBefore(step),
                order == null ? null : order.notAfter(step),
                order == null || order.isReady(step),
                course != null
                        && clocks(course).recommended().stream()
                                .filter(RecommendedTime::hasPassed)
                                .anyMatch(time -> time.by().equals(entry.day())),
                course != null && clocks(course).mayTakeLonger(),
                WrittenText.of(entry.words()),
                today(),
                times.revisedFrom()));
    }

    /** The permits follow before the log is written: a first line is what gives the service its permit. */
    CourseLine write(Actor.Professional actor, PersonId person, Entry entry) {
        UUID id = ids.next();
        UUID course = entry.isNew() ? id : entry.course().id();
        CourseLine line = new CourseLine(
                id,
                course,
                person,
                entry.step(),
                entry.day(),
                entry.referral(),
                WrittenText.of(entry.words()),
                entry.replaced(),
                actor.employment(),
                actor.name(),
                actor.unit(),
                actor.organisation(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (!entry.isNew()) {
            log(actor, person, course);
        }
        lines.add(line);
        renew.about(person);
        if (entry.isNew()) {
            log(actor, person, course);
        }
        return line;
    }

    private void log(Actor.Professional actor, PersonId person, UUID course) {
        access.require(actor, person, Area.TREATMENT, course, Right.WRITE);
    }
}
