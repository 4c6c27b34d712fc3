package no.individuellplan.core.access;

import java.util.Optional;

/** Who acts outside a request: jobs, imports, tests. Bound for the length of one call, seen by row-level security. */
public final class Acting {
    private static final ScopedValue<Actor> ACTOR = ScopedValue.newInstance();

    private Acting() {}

    public static <T> T as(Actor actor, ScopedValue.CallableOp<T, RuntimeException> work) {
        return ScopedValue.where(ACTOR, actor).call(work);
    }

    public static void run(Actor actor, Runnable work) {
        ScopedValue.where(ACTOR, actor).run(work);
    }

    public static Optional<Actor> current() {
        return ACTOR.isBound() ? Optional.of(ACTOR.get()) : Optional.empty();
    }
}
