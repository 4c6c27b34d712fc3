package no.individuellplan.core.withheld;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.person.Representation.Kind;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.Steps;
import no.individuellplan.core.world.World;
import org.junit.jupiter.api.Test;

/** Two worlds: in one the boy keeps a goal from his mother, in the other he never wrote it. What she reads is the same (I12). */
class NoTraceTest {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");

    @Test
    void a_parent_cannot_tell_whether_anything_is_kept() {
        assertThat(everythingHildeReads(true)).isEqualTo(everythingHildeReads(false));
    }

    @Test
    void and_could_tell_before_it_was_kept() {
        World world = worldOf(true, false);
        assertThat(reading(world)).isNotEqualTo(everythingHildeReads(false));
    }

    private static List<String> everythingHildeReads(boolean withSecret) {
        return reading(worldOf(withSecret, true));
    }

    private static World worldOf(boolean withSecret, boolean kept) {
        World world = World.aWorld();
        Steps steps = new Steps(world);
        Cast cast = world.cast;
        Actor jonathan = Cast.self(cast.jonathan);
        steps.offered(cast.jonathan);
        steps.accept(Cast.acting(cast.hilde, cast.jonathan, Kind.PARENT), cast.jonathan);
        steps.seated(cast.jonathan, cast.marit);
        goal(world, jonathan, null, Area.LEISURE, "Spille i band");
        if (withSecret) {
            Goal secret = goal(world, jonathan, null, Area.HEALTH, "Snakke med noen");
            if (kept) {
                world.run(
                        jonathan,
                        () -> world.useCases.withheld.keep.item(
                                jonathan, secret.id().value(), null, "For meg selv", null));
            }
            goal(world, jonathan, secret, Area.HEALTH, "På torsdag");
        }
        return world;
    }

    private static Goal goal(World world, Actor actor, Goal parent, Area area, String words) {
        return world.as(
                actor,
                () -> world.useCases.wordGoal.add(
                        actor,
                        world.ports
                                .plans
                                .recogniseOpenOf(world.cast.jonathan.id())
                                .orElseThrow()
                                .id(),
                        parent == null ? null : parent.id(),
                        area,
                        words,
                        null));
    }

    /** All her pages, with ids and moments made alike: two worlds have their own. */
    private static List<String> reading(World world) {
        Actor hilde = Cast.acting(world.cast.hilde, world.cast.jonathan, Kind.PARENT);
        return List.of(
                alike(world.as(hilde, () -> world.useCases.readOwnPlan.read(hilde))),
                alike(world.as(hilde, () -> world.useCases.message.readMessages.threads(hilde))),
                alike(world.as(hilde, () -> world.useCases.readComingBirthdays.own(hilde))));
    }

    private static String alike(Object answer) {
        return MOMENT.matcher(ID.matcher(answer.toString()).replaceAll("id")).replaceAll("then");
    }
}
