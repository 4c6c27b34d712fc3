package no.individuellplan.web.look;

import io.quarkus.arc.DefaultBean;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The one place where the application meets real time, unless somebody brings another clock. Its dates are Europe/Oslo. */
class SystemClock {
    @Produces
    @DefaultBean
    @Singleton
    @Unremovable
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Oslo"));
    }
}
