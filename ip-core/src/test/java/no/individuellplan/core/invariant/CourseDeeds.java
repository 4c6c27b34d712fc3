package no.individuellplan.core.invariant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.pathway.CourseLine;
import no.individuellplan.core.pathway.rules.CourseStep;
import no.individuellplan.core.pathway.rules.Pathway;
import no.individuellplan.core.pathway.rules.Referral;
import no.individuellplan.core.pathway.rules.Setting;

/** Courses of national pathways start, reach their steps and are corrected, mostly by those at the service who work with them. */
final class CourseDeeds {
    private static final List<CourseStep> DAYS = List.of(
            CourseStep.DEADLINE,
            CourseStep.FIRST_ATTENDANCE,
            CourseStep.FIRST_ATTENDANCE,
            CourseStep.CLINICAL_DECISION,
            CourseStep.EVALUATION,
            CourseStep.TREATMENT_PLAN,
            CourseStep.END,
            CourseStep.TRANSFER);
    private static final List<CourseStep> WORDS = List.of(
            CourseStep.LONGER,
            CourseStep.REASON,
            CourseStep.RIGHT_TO_PLAN,
            CourseStep.NO_RIGHT_TO_PLAN,
            CourseStep.CRISIS_PLAN,
            CourseStep.CARE_TEAM);
    private final Stage on;

    CourseDeeds(Stage on) {
        this.on = on;
    }

    List<Supplier<Optional<Deed>>> all() {
        return List.of(this::start, this::start, this::day, this::day, this::words);
    }

    private Optional<Deed> start() {
        return on.anyPlan().filter(plan -> on.chance.in(1, 2)).map(plan -> {
            Actor.Professional actor =
                    on.chance.in(1, 4) ? on.anybodyAtWork() : on.chance.of(List.of(on.cast.ingrid, on.cast.henrik));
            Referral referral = referral();
            LocalDate deadline = on.chance.in(1, 2) ? null : on.today().plusDays(on.chance.below(60));
            return Deed.of(
                    "start a course",
                    actor,
                    () -> on.use.pathway.start.start(actor, plan.person(), referral, deadline));
        });
    }

    private Optional<Deed> day() {
        return line().map(line -> {
            Actor.Professional actor = mostly(line);
            CourseStep step = on.chance.of(DAYS);
            boolean last = step == CourseStep.END || step == CourseStep.TRANSFER;
            LocalDate day = on.today().plusDays(last ? on.chance.below(60) - 10 : -on.chance.below(30));
            return Deed.of(
                    "write a day in a course",
                    actor,
                    () -> on.use.pathway.courseDay.write(
                            actor, line.person(), line.course(), step, day, on.chance.in(1, 2) ? null : line.id()));
        });
    }

    private Optional<Deed> words() {
        return line().map(line -> {
            Actor.Professional actor = mostly(line);
            CourseStep step = on.chance.of(WORDS);
            String words = on.chance.wordsOrNull();
            return Deed.of(
                    "write words in a course",
                    actor,
                    () -> on.use.pathway.courseWords.write(
                            actor, line.person(), line.course(), step, on.today(), words));
        });
    }

    private Referral referral() {
        LocalDate received = on.chance.in(1, 3) ? null : on.today().minusDays(on.chance.below(90));
        LocalDate assessed = on.today().minusDays(on.chance.below(40) - 1);
        return new Referral(
                on.chance.of(List.of(Pathway.values())), on.chance.of(List.of(Setting.values())), received, assessed);
    }

    private Optional<CourseLine> line() {
        return on.chance.maybe(on.ports.courses.all());
    }

    private Actor.Professional mostly(CourseLine line) {
        return on.mostlyAtWork(on.staff.stream()
                .filter(one -> one.employment().equals(line.by()))
                .findFirst()
                .orElse(null));
    }
}
