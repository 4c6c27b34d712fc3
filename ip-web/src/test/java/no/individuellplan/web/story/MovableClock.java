package no.individuellplan.web.story;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The application's clock, in Oslo, that a test may set back so many days. Right unless somebody has. */
@Alternative
@Singleton
public class MovableClock extends Clock {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private volatile Duration behind = Duration.ZERO;

    /** @param days behind the right time; 0 puts it right */
    public void setBack(int days) {
        behind = Duration.ofDays(days);
    }

    public LocalDate today() {
        return LocalDate.now(this);
    }

    @Override
    public Instant instant() {
        return Instant.now().minus(behind);
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
