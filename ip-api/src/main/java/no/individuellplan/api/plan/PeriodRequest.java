package no.individuellplan.api.plan;

import java.time.LocalDate;

/** First and last day of the plan period, and when it is looked over next. */
public record PeriodRequest(LocalDate from, LocalDate until, LocalDate nextReview) {}
