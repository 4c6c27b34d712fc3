package no.individuellplan.core.need.rules;

import java.time.LocalDate;

/** A no about to be kept. */
public record DeclineFacts(boolean offered, LocalDate askAgainOn, LocalDate today) {}
