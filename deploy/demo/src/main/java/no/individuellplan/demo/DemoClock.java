package no.individuellplan.demo;

import io.quarkus.arc.Unremovable;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Real time, but for the work done inside {@link #at}: there it is some earlier day, and every reading is a little later
 * than the one before, so that things happen in order.
 */
@Alternative
@Priority(1)
@Singleton
@Unremovable
public class DemoClock extends Clock {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final ScopedValue<AtomicLong> EARLIER = ScopedValue.newInstance();
    private static final Map<LocalDate, AtomicLong> DAYS = new ConcurrentHashMap<>();
    private final ZoneId zone;

    DemoClock() {
        this(OSLO);
    }

    private DemoClock(ZoneId zone) {
        this.zone = zone;
    }

    /** Does the work as if it were the morning of that day, Europe/Oslo; several works on one day follow each other. */
    static void at(LocalDate day, Runnable work) {
        as(day, () -> {
            work.run();
            return null;
        });
    }

    /** Does the work at that moment, Europe/Oslo, and a little after. */
    static void at(LocalDateTime moment, Runnable work) {
        AtomicLong millis = new AtomicLong(moment.atZone(OSLO).toInstant().toEpochMilli());
        ScopedValue.where(EARLIER, millis).run(work);
    }

    static <T> T as(LocalDate day, ScopedValue.CallableOp<T, RuntimeException> work) {
        AtomicLong millis = DAYS.computeIfAbsent(
                day,
                one -> new AtomicLong(one.atTime(9, 0).atZone(OSLO).toInstant().toEpochMilli()));
        return ScopedValue.where(EARLIER, millis).call(work);
    }

    @Override
    public Instant instant() {
        return EARLIER.isBound()
                ? Instant.ofEpochMilli(EARLIER.get().addAndGet(50))
                : Clock.systemUTC().instant();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new DemoClock(other);
    }
}
