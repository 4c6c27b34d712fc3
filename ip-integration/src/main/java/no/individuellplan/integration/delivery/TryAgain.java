package no.individuellplan.integration.delivery;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Duration;

/** After a failure: soon at first, then twice as long each time, never more than ten minutes, never given up. */
final class TryAgain implements FailureHandler<Void> {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    @Override
    public void onFailure(ExecutionComplete failed, ExecutionOperations<Void> operations) {
        operations.reschedule(failed, failed.getTimeDone().plus(pause(failed.getExecution().consecutiveFailures)));
    }

    static Duration pause(int failuresBefore) {
        Duration pause = FIRST.multipliedBy(1L << Math.min(failuresBefore, 20));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
