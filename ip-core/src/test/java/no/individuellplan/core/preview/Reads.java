package no.individuellplan.core.preview;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.message.FilePart;
import no.individuellplan.core.plan.InMemoryWholePlans;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.PlanView;
import no.individuellplan.core.world.World;

/** What somebody really reads of a plan, to hold a preview against. */
public final class Reads {
    private Reads() {}

    /** The parts that are found when the actor asks for the whole. */
    public static Set<UUID> parts(World world, Actor actor, IndividualPlan plan) {
        PlanView.Body body = world.as(actor, () -> new InMemoryWholePlans(world.ports).body(plan));
        return Part.of(body).stream().map(Part::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same, by what a permit for each names. */
    public static Set<FilePart> fileParts(World world, Actor actor, IndividualPlan plan) {
        PlanView.Body body = world.as(actor, () -> new InMemoryWholePlans(world.ports).body(plan));
        return Part.of(body).stream()
                .map(part -> new FilePart(part.area(), part.item()))
                .collect(Collectors.toSet());
    }

    public static Set<UUID> seen(Preview preview) {
        return preview.verdicts().entrySet().stream()
                .filter(one -> one.getValue() instanceof Verdict.Sees)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
