package no.individuellplan.integration.delivery;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.notice.FindNotices;
import no.individuellplan.core.notice.SendNotices;
import org.jboss.logging.Logger;

/** Looks for who is due a notice by e-mail, and sends those that wait, as the platform itself. Prints nobody's name or address. */
@ApplicationScoped
class NoticeTasks {
    static final String FIND = "notice-find";
    static final String SEND = "notice-send";

    private static final Logger LOG = Logger.getLogger(NoticeTasks.class);
    private static final Actor.System ACTOR = new Actor.System("notices");
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(10);
    private static final Duration BETWEEN_SENDINGS = Duration.ofSeconds(30);

    private final FindNotices find;
    private final SendNotices send;

    NoticeTasks(FindNotices find, SendNotices send) {
        this.find = find;
        this.send = send;
    }

    /** Work that comes back by itself. */
    List<RecurringTask<?>> all() {
        return List.of(
                Tasks.recurring(FIND, FixedDelay.of(BETWEEN_LOOKS))
                        .execute((instance, context) ->
                                Acting.run(ACTOR, () -> find.whoWants().forEach(this::look))),
                Tasks.recurring(SEND, FixedDelay.of(BETWEEN_SENDINGS))
                        .execute((instance, context) -> Acting.run(ACTOR, this::sendAll)));
    }

    /** One that fails stops nobody else's, and is looked at again the next time. */
    private void look(PersonId person) {
        try {
            find.about(person);
        } catch (RuntimeException fault) {
            LOG.errorf("A notice could not be made: %s", fault.getClass().getSimpleName());
        }
    }

    private void sendAll() {
        boolean more;
        do {
            more = send.next();
        } while (more);
    }
}
