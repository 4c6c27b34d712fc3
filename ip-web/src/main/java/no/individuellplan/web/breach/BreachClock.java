package no.individuellplan.web.breach;

import java.time.Duration;
import java.time.Instant;
import no.individuellplan.core.breach.BreachCase;
import no.individuellplan.core.breach.rules.BreachClockFacts;

/**
 * How the 72 hours stand.
 *
 * @param needed whether Datatilsynet is to be told at all
 * @param dueAt the last moment
 * @param hoursLeft whole hours; 0 in the last hour and when it is over
 * @param toldAt when Datatilsynet was told; null while it has not been
 * @param late told, or still untold, after the last moment
 */
public record BreachClock(boolean needed, Instant dueAt, long hoursLeft, Instant toldAt, boolean late) {

    static BreachClock of(BreachCase one, Instant now) {
        BreachClockFacts facts = one.clock(now);
        Instant counted = facts.authorityToldAt() == null ? now : facts.authorityToldAt();
        return new BreachClock(
                facts.forAuthority(),
                facts.dueAt(),
                Math.max(0, Duration.between(now, facts.dueAt()).toHours()),
                facts.authorityToldAt(),
                facts.forAuthority() && counted.isAfter(facts.dueAt()));
    }
}
