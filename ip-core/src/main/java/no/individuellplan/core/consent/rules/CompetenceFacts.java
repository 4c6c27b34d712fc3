package no.individuellplan.core.consent.rules;

import java.time.LocalDate;

/**
 * A decision on competence about to be made, or about to end.
 *
 * @param helps coordinates or takes part by the person's consent; one who only handled the report or a message does not
 * @param anyStands whether a decision holds today
 * @param latest last day that may be set for a review
 */
public record CompetenceFacts(
        boolean healthPersonnel,
        boolean helps,
        boolean anyStands,
        boolean saysAboutWhat,
        String reason,
        String shownTo,
        LocalDate reviewOn,
        LocalDate today,
        LocalDate latest) {}
