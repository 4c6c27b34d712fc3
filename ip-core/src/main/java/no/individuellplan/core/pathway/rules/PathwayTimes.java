package no.individuellplan.core.pathway.rules;

import java.time.LocalDate;
import java.util.List;

/**
 * The recommended times of the pathways: guidance that changes, so each installation checks what holds.
 *
 * @param leadDays days ahead that somebody is told that a time draws near
 * @param revisedFrom first day of the rule that a course starts when the referral has been assessed; earlier it started when
 *     the referral was received
 */
public record PathwayTimes(
        Days tsbOutpatient, Days tsbInpatient, Days adults, Days children, int leadDays, LocalDate revisedFrom) {
    /** As published in 2019; the revised times have not been seen. */
    public static final PathwayTimes DEFAULT = new PathwayTimes(
            new Days(21, 0, 7, 56),
            new Days(7, 0, 7, 42),
            new Days(42, 42, 42, 84),
            new Days(42, 42, 42, 84),
            7,
            LocalDate.of(2024, 1, 1));

    public PathwayTimes {
        if (leadDays < 1) {
            throw new IllegalArgumentException("Somebody is told at least a day ahead");
        }
    }

    /**
     * Days of one kind of pathway.
     *
     * @param decision from first attendance to the clinical decision
     * @param longer more, when the assessment needs it; 0 when it may not take longer
     * @param firstEvaluation from the decision to the first evaluation
     * @param nextEvaluation between later ones
     */
    public record Days(int decision, int longer, int firstEvaluation, int nextEvaluation) {
        public Days {
            if (decision < 1 || longer < 0 || firstEvaluation < 1 || nextEvaluation < 1) {
                throw new IllegalArgumentException("A recommended time is at least a day");
            }
        }

        /** @param four in the order of the parameters */
        public static Days of(List<Integer> four) {
            if (four.size() != 4) {
                throw new IllegalArgumentException("The times of a pathway are four");
            }
            return new Days(four.get(0), four.get(1), four.get(2), four.get(3));
        }
    }

    public Days of(Pathway pathway, Setting setting) {
        return switch (pathway) {
            case D01 -> setting == Setting.INPATIENT ? tsbInpatient : tsbOutpatient;
            case D11 -> adults;
            case D12 -> children;
        };
    }
}
