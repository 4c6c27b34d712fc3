package no.individuellplan.core.invariant;

import no.individuellplan.core.access.Actor;

/**
 * One thing somebody tries to do.
 *
 * @param kind a short name; counted
 */
record Deed(String kind, Actor actor, ScopedValue.CallableOp<?, RuntimeException> work) {
    static Deed of(String kind, Actor actor, Runnable work) {
        return new Deed(kind, actor, () -> {
            work.run();
            return null;
        });
    }
}
