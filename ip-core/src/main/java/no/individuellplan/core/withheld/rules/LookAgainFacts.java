package no.individuellplan.core.withheld.rules;

import java.time.LocalDate;

/**
 * Something kept from parents about to be looked at anew, or lifted.
 *
 * @param lifts false when it is looked at and stands on
 * @param keeper the child, when the child keeps it; else the professional who does, or the coordinator
 * @param next last day before it is looked at again; null when it is lifted
 * @param latest last day that may be set
 */
public record LookAgainFacts(
        boolean stands,
        boolean lifts,
        boolean byProfessional,
        boolean keeper,
        String words,
        LocalDate next,
        LocalDate today,
        LocalDate latest) {}
