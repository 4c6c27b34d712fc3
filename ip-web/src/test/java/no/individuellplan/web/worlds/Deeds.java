package no.individuellplan.web.worlds;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.function.Supplier;
import no.individuellplan.core.access.Acting;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.law.RuleViolation;

/** Does things as somebody, and takes a no for an answer; what happened is noted in the world's diary. */
final class Deeds {
    private Deeds() {}

    static boolean done(World world, String what, Actor actor, Runnable deed) {
        try {
            Acting.run(actor, deed);
            world.did(what);
            world.note(who(world, actor) + " " + what);
            return true;
        } catch (RuleViolation | NotVisible refused) {
            world.note(who(world, actor) + " may not " + what);
            return false;
        }
    }

    /** How things stand, past any permit. */
    static <T> T see(Supplier<T> what) {
        return Acting.as(
                Places.PLATFORM, () -> QuarkusTransaction.requiringNew().call(what::get));
    }

    static String who(World world, Actor actor) {
        return switch (actor) {
            case Actor.Professional work -> work.organisation().replaceAll(" \\d+.*", "") + " " + at(world, work);
            case Actor.Representative other -> other.kind() + " " + other.name();
            case Actor.Citizen citizen ->
                citizen.person().equals(world.id()) ? "the person" : "citizen " + citizen.name();
            case Actor.Visitor ignored -> "a visitor";
            case Actor.System ignored -> "the platform";
        };
    }

    private static int at(World world, Actor.Professional actor) {
        return world.place.workers().stream().map(Place.Worker::actor).toList().indexOf(actor);
    }
}
