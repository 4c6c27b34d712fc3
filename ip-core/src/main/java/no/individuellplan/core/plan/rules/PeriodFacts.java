package no.individuellplan.core.plan.rules;

import java.time.LocalDate;

/** A plan period about to be set. */
public record PeriodFacts(
        boolean planChangeable, LocalDate from, LocalDate until, LocalDate nextReview, LocalDate today) {}
