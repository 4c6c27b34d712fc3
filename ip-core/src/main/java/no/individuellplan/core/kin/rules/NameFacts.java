package no.individuellplan.core.kin.rules;

import java.time.LocalDate;

/**
 * Somebody about to be named as next of kin.
 *
 * @param byThePerson the person names, and decides alone on the day it begins to count
 * @param kinKnown another person, known here
 * @param latestBegin last day it may begin
 */
public record NameFacts(
        boolean byThePerson,
        boolean kinKnown,
        String relation,
        boolean areasMayBeShared,
        LocalDate today,
        LocalDate begins,
        LocalDate latestBegin,
        LocalDate until,
        String textShown) {}
