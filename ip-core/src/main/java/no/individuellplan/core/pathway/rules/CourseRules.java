package no.individuellplan.core.pathway.rules;

import java.util.List;
import no.individuellplan.core.law.RuleSet;

/** Every rule for writing in the course of a national pathway. A new rule is a new class and a new line here. */
public final class CourseRules {
    public static final RuleSet<CourseFacts> ALL = new RuleSet<>(
            "pathway-course",
            List.of(
                    new OnlyWhoGivesThePathwayWrites(),
                    new PathwayIsNamed(),
                    new SettingIsSaid(),
                    new StartsWhenTheRightIsGiven(),
                    new StartedWhenTheReferralCame(),
                    new AssessedAfterItCame(),
                    new OneCourseAtATime(),
                    new ThereIsACourseToWriteIn(),
                    new StepHasADay(),
                    new StepHasHappened(),
                    new StepsComeInOrder(),
                    new NotBeforeTheStepAhead(),
                    new NotAfterWhatFollows(),
                    new WordsAreWritten(),
                    new ReasonIsForATimePassed(),
                    new LongerBeforeTheDecision()));

    private CourseRules() {}
}
