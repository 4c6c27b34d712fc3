package no.individuellplan.integration.delivery;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.sentplan.SendPlan;
import org.jboss.logging.Logger;

/** Looks for plans that have changed and rest, as the platform itself, and sends them. Prints nobody's plan. */
@ApplicationScoped
class PlanTasks {
    static final String SEND = "plan-send";

    private static final Logger LOG = Logger.getLogger(PlanTasks.class);
    private static final Actor.System ACTOR = new Actor.System("plans");
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(5);

    private final SendPlan send;

    PlanTasks(SendPlan send) {
        this.send = send;
    }

    /** Work that comes back by itself. */
    RecurringTask<?> look() {
        return Tasks.recurring(SEND, FixedDelay.of(BETWEEN_LOOKS))
                .execute((instance, context) ->
                        Acting.run(ACTOR, () -> send.due().forEach(this::look)));
    }

    /** One that fails stops nobody else's, and is looked at again the next time. */
    private void look(PlanId plan) {
        try {
            send.look(ACTOR, plan);
        } catch (RuntimeException fault) {
            LOG.errorf("A plan could not be sent: %s", fault.getClass().getSimpleName());
        }
    }
}
