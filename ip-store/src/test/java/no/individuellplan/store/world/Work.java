package no.individuellplan.store.world;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.Actor;

/** Runs work as somebody, in a transaction of its own. */
@ApplicationScoped
public class Work {
    /** Somebody who is the platform itself. */
    public static final Actor.System PLATFORM = new Actor.System("test");

    public <T> T as(Actor actor, ScopedValue.CallableOp<T, RuntimeException> work) {
        return Acting.as(actor, () -> QuarkusTransaction.requiringNew().call(work::call));
    }

    public void run(Actor actor, Runnable work) {
        as(actor, () -> {
            work.run();
            return null;
        });
    }

    /** With nobody acting. */
    public <T> T asNobody(ScopedValue.CallableOp<T, RuntimeException> work) {
        return QuarkusTransaction.requiringNew().call(work::call);
    }
}
