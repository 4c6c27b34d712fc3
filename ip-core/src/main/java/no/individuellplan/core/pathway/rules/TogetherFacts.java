package no.individuellplan.core.pathway.rules;

import java.time.LocalDate;

/**
 * What therapist and person are to have looked at together, at the start and once more when the clinical decision is made.
 *
 * @param planAssessed the right to an individual plan, since the later of the two
 * @param decided the clinical decision has been made
 * @param nextEvaluation the day the treatment plan is next evaluated; null when none is written in, or it has been
 */
public record TogetherFacts(
        boolean planAssessed,
        boolean crisisPlanAssessed,
        boolean careTeamAssessed,
        boolean decided,
        LocalDate nextEvaluation,
        LocalDate today) {}
