package no.individuellplan.core.pathway.rules;

/** What can be written in about a course. */
public enum CourseStep {
    /** It starts. */
    START(false),
    /** The day by which help shall have begun: {@code lovfestet frist}. */
    DEADLINE(false),
    /** The person has come for the first time. */
    FIRST_ATTENDANCE(false),
    /** What is to be done is decided together: {@code klinisk beslutning}. */
    CLINICAL_DECISION(false),
    /** Looked at together how it goes. Many in one course. */
    EVALUATION(false),
    /** There is a treatment plan in the service's own record, and this is the day it is next evaluated (PAS-14). */
    TREATMENT_PLAN(false),
    /** Last day of the course. */
    END(false),
    /** Last day here; another trust goes on, from a start of its own. */
    TRANSFER(false),
    /** Why the assessment needs longer. */
    LONGER(true),
    /** Why a recommended time was passed; its day is the last day of that time. */
    REASON(true),
    /** Assessed together: a right to an individual plan, and why (PAS-13). */
    RIGHT_TO_PLAN(true),
    /** Assessed together: no right to an individual plan, and why. */
    NO_RIGHT_TO_PLAN(true),
    /** Assessed together: whether a crisis plan is needed. */
    CRISIS_PLAN(true),
    /** Assessed together: whether those who help should meet as a group ({@code ansvarsgruppe}). */
    CARE_TEAM(true);

    private final boolean words;

    CourseStep(boolean words) {
        this.words = words;
    }

    /** Whether it is said in words; else it is a day. */
    public boolean isInWords() {
        return words;
    }

    /** Whether it is the last day here; that is one thing, however the course ends. */
    public boolean isLastDay() {
        return this == END || this == TRANSFER;
    }

    /** Whether it has happened when it is written. */
    boolean happens() {
        return switch (this) {
            case START, FIRST_ATTENDANCE, CLINICAL_DECISION, EVALUATION -> true;
            case DEADLINE, TREATMENT_PLAN, END, TRANSFER, LONGER, REASON -> false;
            case RIGHT_TO_PLAN, NO_RIGHT_TO_PLAN, CRISIS_PLAN, CARE_TEAM -> false;
        };
    }

    /** Whether a new line corrects the one that stands, since there is only one of it. */
    public boolean isOnce() {
        return !words && this != EVALUATION && this != TREATMENT_PLAN;
    }
}
