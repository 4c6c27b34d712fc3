package no.individuellplan.web.story;

import io.quarkus.arc.Arc;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The application's clock, in Oslo, that a test may set back so many days. Until somebody does, it is the clock it stands in
 * for: the one that the invented people's past is made by.
 */
@Alternative
@Singleton
public class MovableClock extends Clock {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final Clock right;
    private volatile Duration behind = Duration.ZERO;

    MovableClock() throws ClassNotFoundException {
        Class<?> demo = Class.forName(
                "no.individuellplan.demo.DemoClock",
                false,
                Thread.currentThread().getContextClassLoader());
        right = (Clock) Arc.container().instance(demo).get();
    }

    /** @param days behind the right time; 0 puts it right */
    public void setBack(int days) {
        behind = Duration.ofDays(days);
    }

    public LocalDate today() {
        return LocalDate.now(this);
    }

    @Override
    public Instant instant() {
        return right.instant().minus(behind);
    }

    @Override
    public ZoneId getZone() {
        return OSLO;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(OSLO) ? this : Clock.offset(Clock.system(zone), behind.negated());
    }
}
