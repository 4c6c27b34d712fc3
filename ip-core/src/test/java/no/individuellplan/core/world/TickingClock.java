package no.individuellplan.core.world;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Europe/Oslo time that goes one millisecond ahead each time somebody looks, so that what came later is later. */
public final class TickingClock extends Clock {
    public static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private Instant now;

    public TickingClock(LocalDate today) {
        now = today.atTime(LocalTime.of(8, 0)).atZone(OSLO).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return OSLO;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Everything here is Europe/Oslo");
    }

    @Override
    public Instant instant() {
        now = now.plusMillis(1);
        return now;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now, OSLO);
    }

    /** Goes ahead so long. */
    public void pass(Duration time) {
        now = now.plus(time);
    }

    /** Goes ahead so many days, to the same time of day. */
    public void sleep(int days) {
        now = now.atZone(OSLO).plusDays(days).toInstant();
    }

    /** Goes ahead to eight in the morning of a later day. */
    public void sleepUntil(LocalDate day) {
        Instant morning = day.atTime(LocalTime.of(8, 0)).atZone(OSLO).toInstant();
        if (morning.isBefore(now)) {
            throw new IllegalArgumentException("Time goes one way");
        }
        now = morning;
    }
}
