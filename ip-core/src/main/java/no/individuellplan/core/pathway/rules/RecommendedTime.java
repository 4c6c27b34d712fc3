package no.individuellplan.core.pathway.rules;

import java.time.LocalDate;

/**
 * A recommended time ({@code forløpstid}): the soft clock. It is no right, refuses nothing and is reported to nobody; when it
 * is passed the service is asked why (PAS-01).
 *
 * @param from the day it runs from
 * @param by the last day of it
 * @param stopped the day the step was reached, or the course ended; null while it runs
 * @param explained a reason has been written for this very time
 */
public record RecommendedTime(
        Pathway pathway,
        Span span,
        LocalDate from,
        LocalDate by,
        LocalDate stopped,
        boolean explained,
        LocalDate today,
        int leadDays) {

    /** What the time is recommended for. */
    public enum Span {
        /** From first attendance to the clinical decision. */
        TO_DECISION,
        /** From the decision to the first evaluation. */
        TO_FIRST_EVALUATION,
        /** From one evaluation to the next. */
        TO_NEXT_EVALUATION
    }

    public boolean runs() {
        return stopped == null;
    }

    public boolean hasPassed() {
        return (runs() ? today : stopped).isAfter(by);
    }

    boolean isUnexplained(Pathway kind) {
        return pathway == kind && hasPassed() && !explained;
    }

    boolean isNear() {
        return runs() && !hasPassed() && !today.isBefore(by.minusDays(leadDays));
    }
}
