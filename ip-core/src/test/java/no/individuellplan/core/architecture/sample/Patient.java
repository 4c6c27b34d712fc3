package no.individuellplan.core.architecture.sample;

import java.time.Clock;
import java.time.Instant;

/** Reads the time as it should. */
record Patient(Clock clock) {
    Instant now() {
        return clock.instant();
    }

    Instant alsoNow() {
        return Instant.now(clock);
    }
}
