package no.individuellplan.core.breach.rules;

import java.time.Duration;
import java.time.Instant;

/**
 * What is left to do about a breach.
 *
 * @param knownAt when the organisation knew of it
 * @param authorityToldAt when Datatilsynet was told the first time; null while it has not been
 * @param untold how many it is about have not been told
 * @param sourceTold whether the organisation the information came from has been told
 */
public record BreachClockFacts(
        BreachKind kind,
        BreachRisk risk,
        Instant knownAt,
        Instant authorityToldAt,
        int untold,
        boolean sourceTold,
        Instant now) {
    /** GDPR art. 33 nr. 1. Hours and not working days: they run at night and in weekends. */
    public static final Duration TO_AUTHORITY = Duration.ofHours(72);

    /** The last moment for telling Datatilsynet. */
    public Instant dueAt() {
        return knownAt.plus(TO_AUTHORITY);
    }

    /** Whether Datatilsynet is to be told. */
    public boolean forAuthority() {
        return risk != BreachRisk.UNLIKELY;
    }

    /** Whether those it is about are to be told. */
    public boolean forPersons() {
        return risk == BreachRisk.HIGH || kind == BreachKind.UNLAWFUL_READING;
    }
}
