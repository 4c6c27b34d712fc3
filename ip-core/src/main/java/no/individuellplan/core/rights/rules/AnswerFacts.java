package no.individuellplan.core.rights.rules;

import java.time.LocalDate;

/**
 * Somebody at work about to answer.
 *
 * @param complaint it is a complaint, not a request
 * @param closed it has been answered for good
 * @param preliminary says that an answer will come, and when
 * @param refuses turns it down
 * @param words null when nothing was written
 * @param until the day the answer is promised; null when not said
 * @param sentOn the day it was sent, Europe/Oslo
 */
public record AnswerFacts(
        boolean complaint,
        boolean closed,
        boolean preliminary,
        boolean refuses,
        String words,
        LocalDate until,
        LocalDate sentOn,
        LocalDate today) {}
