package no.individuellplan.integration.delivery;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalTime;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.oversight.FindOddAccess;
import org.jboss.logging.Logger;

/** Every night, as the platform itself: looks for signs of odd access in the days that are over. Prints how many, not whose. */
@ApplicationScoped
class OversightTasks {
    static final String FIND = "odd-access";

    private static final Logger LOG = Logger.getLogger(OversightTasks.class);
    private static final Actor.System ACTOR = new Actor.System("access log");
    private static final LocalTime AT_NIGHT = LocalTime.of(4, 23);

    private final FindOddAccess find;
    private final Clock clock;

    OversightTasks(FindOddAccess find, Clock clock) {
        this.find = find;
        this.clock = clock;
    }

    /** Work that comes back by itself. */
    RecurringTask<?> nightly() {
        return Tasks.recurring(FIND, new Daily(clock.getZone(), AT_NIGHT))
                .execute((instance, context) -> Acting.run(
                        ACTOR, () -> LOG.infof("Odd access: %d new signs to look at", find.untilYesterday(ACTOR))));
    }
}
