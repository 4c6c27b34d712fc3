package no.individuellplan.core.pathway.rules;

import java.time.LocalDate;

/**
 * Something about to be written in about a course. Days are Europe/Oslo.
 *
 * @param hasTheTask health personnel of a specialist service that takes part or coordinates, or one who works with the course
 * @param goesOn there is a course at the writer's own service that has not ended
 * @param isNew a course is to start
 * @param referral null but when the course starts, or its start is corrected
 * @param day the day it is about; null when not said
 * @param notBefore the step that comes ahead of it; null when there is none
 * @param notAfter the first step that follows it; null when there is none
 * @param ready the step it needs ahead of it has been reached
 * @param passed the day is the last day of a recommended time that has been passed
 * @param mayTakeLonger this kind of course may be assessed for longer, and no decision has been made
 * @param words what was written; null when nothing was
 * @param revisedFrom first day of the revised rule on when a course starts
 */
public record CourseFacts(
        CourseStep step,
        boolean hasTheTask,
        boolean goesOn,
        boolean isNew,
        Referral referral,
        LocalDate day,
        LocalDate notBefore,
        LocalDate notAfter,
        boolean ready,
        boolean passed,
        boolean mayTakeLonger,
        String words,
        LocalDate today,
        LocalDate revisedFrom) {

    boolean isUnderRevisedRule() {
        return referral != null && referral.isUnderRevisedRule(revisedFrom);
    }

    boolean isUnderOldRule() {
        return referral != null && !referral.isUnderRevisedRule(revisedFrom);
    }
}
