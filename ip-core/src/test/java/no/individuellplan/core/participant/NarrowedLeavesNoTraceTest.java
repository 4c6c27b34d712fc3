package no.individuellplan.core.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.plan.PlanText;
import no.individuellplan.core.world.Cast;
import no.individuellplan.core.world.Steps;
import no.individuellplan.core.world.World;
import org.junit.jupiter.api.Test;

/** Two worlds: in one Ane keeps a goal, a measure and a text from the DPS, in the other she never wrote them. The DPS reads the same. */
class NarrowedLeavesNoTraceTest {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");

    @Test
    void a_service_cannot_tell_whether_anything_is_kept_from_it() {
        assertThat(reading(worldOf(true, true))).isEqualTo(reading(worldOf(false, false)));
    }

    @Test
    void and_could_tell_before_it_was_kept() {
        assertThat(reading(worldOf(true, false))).isNotEqualTo(reading(worldOf(false, false)));
    }

    private static World worldOf(boolean withMore, boolean kept) {
        World world = World.aWorld();
        Steps steps = new Steps(world);
        Cast cast = world.cast;
        Actor ane = Cast.self(cast.ane);
        steps.inPreparation(cast.ane);
        Goal open = steps.goal(cast.ane, Area.HEALTH);
        steps.takesPart(cast.ane, cast.ingrid, cast.dps, Set.of(Area.ABOUT_ME, Area.HEALTH));
        steps.askedMeasure(open, cast.dps);
        if (withMore) {
            Goal secret = world.as(
                    ane,
                    () -> world.useCases.wordGoal.add(
                            ane, open.plan(), null, Area.HEALTH, "Snakke om det vonde", null));
            steps.askedMeasure(secret, cast.dps);
            steps.text(ane, cast.ane, PlanText.Kind.WHAT_MATTERS, "Ro om morgenen", null);
            if (kept) {
                List.of(secret.id().value(), PlanText.item(open.plan(), PlanText.Kind.WHAT_MATTERS))
                        .forEach(item ->
                                world.run(ane, () -> world.useCases.narrowSharing.takeOut(ane, cast.dps.id(), item)));
            }
            world.as(
                    ane,
                    () -> world.useCases.wordGoal.add(ane, open.plan(), secret.id(), Area.HEALTH, "På torsdag", null));
        }
        return world;
    }

    /** All the pages of the contact, with ids and moments made alike: two worlds have their own. */
    private static List<String> reading(World world) {
        Actor.Professional ingrid = world.cast.ingrid;
        return List.of(
                alike(world.as(ingrid, () -> world.useCases.readPlan.readOpen(ingrid, world.cast.ane.id()))),
                alike(world.as(ingrid, () -> world.useCases.myDay.rows(ingrid))),
                alike(world.as(ingrid, () -> world.useCases.message.readMessages.threads(ingrid))));
    }

    private static String alike(Object answer) {
        return MOMENT.matcher(ID.matcher(answer.toString()).replaceAll("id")).replaceAll("then");
    }
}
