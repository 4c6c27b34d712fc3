package no.individuellplan.api.world;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.CurrentActor;
import no.individuellplan.core.world.World;

/** What {@code @Transactional} does in the application: begins, says who acts, and takes everything back on a refusal. */
@Transactional
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class InMemoryTransactions {
    private static final ThreadLocal<Boolean> RUNNING = ThreadLocal.withInitial(() -> false);

    private final World world;
    private final CurrentActor current;

    InMemoryTransactions(World world, CurrentActor current) {
        this.world = world;
        this.current = current;
    }

    @AroundInvoke
    Object invoke(InvocationContext call) throws Exception {
        if (RUNNING.get()) {
            return call.proceed();
        }
        RUNNING.set(true);
        world.ports.journal.begin();
        boolean done = false;
        try {
            Object answer = acting(call);
            done = true;
            return answer;
        } finally {
            RUNNING.set(false);
            if (done) {
                world.ports.journal.commit();
            } else {
                world.ports.journal.rollBack();
            }
        }
    }

    private Object acting(InvocationContext call) throws Exception {
        Optional<Actor> actor = Acting.current().isPresent() ? Optional.empty() : ofRequest();
        if (actor.isEmpty()) {
            return call.proceed();
        }
        return Acting.as(actor.get(), () -> {
            try {
                return call.proceed();
            } catch (RuntimeException refused) {
                throw refused;
            } catch (Exception checked) {
                throw new IllegalStateException(checked);
            }
        });
    }

    private Optional<Actor> ofRequest() {
        try {
            return current.get();
        } catch (ContextNotActiveException outside) {
            return Optional.empty();
        }
    }
}
