package no.individuellplan.web.worlds;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.participant.Participants;
import no.individuellplan.core.pathway.StartCourse;
import no.individuellplan.core.pathway.WriteCourseDay;
import no.individuellplan.core.pathway.WriteCourseWords;
import no.individuellplan.core.pathway.rules.CourseStep;
import no.individuellplan.core.pathway.rules.Pathway;
import no.individuellplan.core.pathway.rules.Referral;
import no.individuellplan.core.pathway.rules.Setting;

/** Courses of national pathways start, reach their steps and end, mostly at the clinic. */
@ApplicationScoped
class OnCourse {
    private final StartCourse start;
    private final WriteCourseDay days;
    private final WriteCourseWords words;
    private final Map<PersonId, Started> started = new ConcurrentHashMap<>();
    private final Participants participants;
    private final Clock clock;

    OnCourse(StartCourse start, WriteCourseDay days, WriteCourseWords words, Participants participants, Clock clock) {
        this.start = start;
        this.days = days;
        this.words = words;
        this.participants = participants;
        this.clock = clock;
    }

    /** The newest course of a person. */
    private record Started(UUID course, Actor.Professional by) {}

    void begins(World world) {
        Actor.Professional one = somebody(world);
        LocalDate today = LocalDate.now(clock);
        Referral came = new Referral(
                world.luck.of(Pathway.values()),
                world.luck.of(Setting.values()),
                world.luck.percent(50) ? null : today.minusDays(90),
                today.minusDays(world.luck.below(80)));
        LocalDate deadline = world.luck.percent(50) ? null : today.plusDays(world.luck.below(30));
        Deeds.done(world, "starts a course", one, () -> {
            UUID course = start.start(one, world.id(), came, deadline).course();
            started.put(world.id(), new Started(course, one));
        });
    }

    void something(World world) {
        Started newest = started.get(world.id());
        if (newest == null) {
            begins(world);
            return;
        }
        Actor.Professional one = world.luck.percent(60) ? newest.by() : somebody(world);
        UUID course = newest.course();
        LocalDate today = LocalDate.now(clock);
        switch (world.luck.below(6)) {
            case 0, 1 -> {
                CourseStep step =
                        world.luck.of(CourseStep.FIRST_ATTENDANCE, CourseStep.CLINICAL_DECISION, CourseStep.EVALUATION);
                LocalDate day = today.minusDays(world.luck.below(20));
                Deeds.done(world, "reaches " + step, one, () -> days.write(one, world.id(), course, step, day, null));
            }
            case 2, 3 -> {
                CourseStep step = world.luck.of(CourseStep.END, CourseStep.TRANSFER);
                LocalDate day = today.plusDays(world.luck.of(0, 1, 20, 100));
                Deeds.done(
                        world,
                        "ends a course, " + day,
                        one,
                        () -> days.write(one, world.id(), course, step, day, null));
            }
            case 4 ->
                Deeds.done(
                        world,
                        "looks at it together",
                        one,
                        () -> words.write(one, world.id(), course, CourseStep.RIGHT_TO_PLAN, null, "Ja, det trengs."));
            default -> begins(world);
        }
    }

    /** Mostly the contact at the clinic, when the clinic takes part. */
    private Actor.Professional somebody(World world) {
        List<Participant> taking = Deeds.see(() -> participants.ofPerson(world.id()));
        return world.place.at(world.place.clinic()).stream()
                .filter(one ->
                        taking.stream().anyMatch(place -> one.employment().equals(place.contact())))
                .filter(one -> world.luck.percent(85))
                .findFirst()
                .orElseGet(() -> world.luck.of(world.place.workers()).actor());
    }
}
