package no.individuellplan.core.consent.rules;

import java.time.LocalDate;

/**
 * An answer somebody at work writes in for the one who gave it.
 *
 * @param onPaper and @param inWords which of the two it was; neither when nothing was said of it
 * @param givenOn the day it was given; null when it was not said
 * @param answeredSince the same question has been answered after that day
 * @param witness who heard it, in words; null when nobody is named
 * @param registrar the name of the one who writes it in
 * @param giver the name of the one who gave it; null when unknown
 * @param meeting where it was said; null when not said
 * @param colleagueThere somebody at work for the same agency is to hold it against the paper
 * @param colleagueIsRegistrar that is the same human as the one who writes it in
 */
public record RegisterFacts(
        boolean atWork,
        boolean yes,
        boolean onPaper,
        boolean inWords,
        LocalDate givenOn,
        LocalDate today,
        boolean answeredSince,
        String witness,
        String registrar,
        String giver,
        String meeting,
        boolean colleagueThere,
        boolean colleagueIsRegistrar) {}
