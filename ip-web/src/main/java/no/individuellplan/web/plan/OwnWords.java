package no.individuellplan.web.plan;

import java.time.Instant;

/**
 * A text somebody wrote.
 *
 * @param words null before anything is written
 * @param changedAt null before anything is written
 * @param changedBy the name; null before anything is written
 * @param mayChange whether the reader may
 * @param version -1 before anything is written
 */
public record OwnWords(String words, Instant changedAt, String changedBy, boolean mayChange, long version) {}
