package no.individuellplan.core.withheld.rules;

import java.time.LocalDate;

/**
 * Something about to be kept from those who act for a child.
 *
 * @param age whole years; below 0 when the birth date is unknown
 * @param mayBeKept an item, or one of the life areas
 * @param ownWords what matters to the child: written by the child alone from 12, and kept from then
 * @param fromOneWhoActs the one it is kept from acts for the child, or it is kept from all
 * @param latest last day a review may be set to
 */
public record KeepFacts(
        boolean byChild,
        boolean byProfessional,
        int age,
        boolean mayBeKept,
        boolean ownWords,
        boolean fromOneWhoActs,
        String reason,
        LocalDate reviewOn,
        LocalDate today,
        LocalDate latest) {}
