package no.individuellplan.integration.delivery;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.id.EMessageId;
import no.individuellplan.core.message.ImportMessage;
import no.individuellplan.core.message.WatchDeadlines;

/** The kinds of work: sending, reading, and looking for messages nobody has acknowledged. All as the platform itself. */
@ApplicationScoped
class MessageTasks {

    static final String SEND = "e-message-send";
    static final String READ = "e-message-read";
    static final String DEADLINES = "e-message-deadlines";

    private static final Duration WHILE_BUSY = Duration.ofMillis(200);
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(5);

    private final Outgoing outgoing;
    private final Incoming incoming;
    private final WatchDeadlines deadlines;

    MessageTasks(Outgoing outgoing, Incoming incoming, WatchDeadlines deadlines) {
        this.outgoing = outgoing;
        this.incoming = incoming;
        this.deadlines = deadlines;
    }

    /** Work that is asked for. */
    List<Task<?>> onDemand() {
        return List.of(task(SEND, outgoing::send), task(READ, incoming::read));
    }

    /** Work that comes back by itself. */
    RecurringTask<Void> watch() {
        return Tasks.recurring(DEADLINES, FixedDelay.of(BETWEEN_LOOKS))
                .execute((instance, context) -> Acting.run(ImportMessage.ACTOR, deadlines::mark));
    }

    private static CustomTask<Void> task(String name, Function<EMessageId, Step> work) {
        return Tasks.custom(name, Void.class)
                .onFailure(new TryAgain())
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    EMessageId id = new EMessageId(UUID.fromString(instance.getId()));
                    return after(Acting.as(ImportMessage.ACTOR, () -> work.apply(id)));
                });
    }

    private static CompletionHandler<Void> after(Step step) {
        return switch (step) {
            case DONE -> new CompletionHandler.OnCompleteRemove<>();
            case MORE, BUSY ->
                (done, operations) ->
                        operations.reschedule(done, done.getTimeDone().plus(WHILE_BUSY));
        };
    }
}
