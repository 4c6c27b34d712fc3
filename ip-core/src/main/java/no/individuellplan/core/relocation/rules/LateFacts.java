package no.individuellplan.core.relocation.rules;

import java.time.LocalDate;

/** A move as the clock sees it. @param dueOn last day to take over */
public record LateFacts(boolean waits, LocalDate dueOn, LocalDate today) {}
