package no.individuellplan.core.architecture.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.function.Supplier;

/** Reads the time in every way that no test can set. */
final class Hurried {
    Instant now() {
        return Instant.now();
    }

    LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Oslo"));
    }

    Supplier<Instant> later() {
        return Instant::now;
    }

    Clock ownClock() {
        return Clock.systemUTC();
    }

    long millis() {
        return System.currentTimeMillis();
    }

    Date date() {
        return new Date();
    }
}
