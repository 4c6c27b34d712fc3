package no.individuellplan.web.worlds;

import java.util.ArrayList;
import java.util.List;
import no.individuellplan.core.access.Actor;

/** Who answers for the person: mostly those who may, in no certain order. */
final class Answering {
    private Answering() {}

    /** Everybody who might have to say yes, the person last. */
    static List<Actor> of(World world) {
        List<Actor> all = new ArrayList<>(world.acting());
        all.add(world.self());
        return all;
    }

    /** One who mostly may change the person's own things. */
    static Actor one(World world) {
        List<Actor> acting = world.acting();
        return acting.isEmpty() || world.luck.percent(50) ? world.self() : world.luck.of(acting);
    }
}
