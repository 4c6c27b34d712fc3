package no.individuellplan.web.worlds;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.emergency.OpenInEmergency;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.id.AgencyId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.objection.ObjectToSharing;
import no.individuellplan.core.objection.Objection;
import no.individuellplan.core.objection.Objections;
import no.individuellplan.core.plan.PlanText;

/** The person objects and takes it back; health personnel open a plan because it is urgent, some for weighty reasons. */
@ApplicationScoped
class Objecting {
    private final ObjectToSharing object;
    private final Objections objections;
    private final OpenInEmergency open;
    private final PlanWork work;

    Objecting(ObjectToSharing object, Objections objections, OpenInEmergency open, PlanWork work) {
        this.object = object;
        this.objections = objections;
        this.open = open;
        this.work = work;
    }

    void something(World world) {
        switch (world.luck.below(8)) {
            case 0, 1, 2 -> objects(world);
            case 3 -> takesBack(world);
            default -> opens(world);
        }
    }

    void objects(World world) {
        Actor one = Answering.one(world);
        ServiceUnit unit = world.luck.of(world.place.units());
        int against = world.luck.below(4);
        UnitId only = against < 2 ? unit.id() : null;
        AgencyId agency = against == 2 ? unit.agency() : null;
        UUID item = null;
        Area area = null;
        switch (world.luck.below(4)) {
            case 0 -> item = item(world);
            case 1 -> area = world.luck.lifeArea();
            case 2 -> area = Area.NEED;
            default -> {}
        }
        ObjectToSharing.Form form = new ObjectToSharing.Form(only, agency, area, item, "Vil ikke");
        String about =
                item != null ? "an item" : area == null ? "everything" : area == Area.NEED ? "the need" : "an area";
        String whom = only != null ? "a unit" : agency != null ? "an agency" : "all";
        Deeds.done(
                world,
                "objects to " + about + " against " + whom + ": " + unit.name(),
                one,
                () -> object.object(one, world.id(), form));
    }

    private UUID item(World world) {
        return work.plan(world)
                .map(plan -> {
                    PlanId id = plan.id();
                    List<UUID> all = new ArrayList<>();
                    all.add(PlanText.item(id, PlanText.Kind.WHAT_MATTERS));
                    work.goals(id).stream().map(Goal::id).forEach(goal -> all.add(goal.value()));
                    return world.luck.of(all);
                })
                .orElse(null);
    }

    private void takesBack(World world) {
        List<Objection> standing =
                Deeds.see(() -> objections.ledgerOf(world.id())).standing();
        if (!standing.isEmpty()) {
            Objection which = world.luck.of(standing);
            Actor one = Answering.one(world);
            Deeds.done(world, "takes an objection back", one, () -> object.takeBack(one, world.id(), which.id()));
        }
    }

    void opens(World world) {
        Actor.Professional one = world.luck.percent(70)
                ? world.luck.of(world.place.at(world.place.clinic()))
                : world.luck.of(world.place.workers()).actor();
        Set<Area> areas = EnumSet.of(world.luck.lifeArea(), Area.HEALTH);
        String weighty = world.luck.percent(45) ? "Fare for liv" : null;
        String number = world.person().currentNationalId().orElseThrow().digits();
        Deeds.done(
                world,
                weighty == null ? "opens in an emergency " + areas : "opens for weighty reasons " + areas,
                one,
                () -> open.open(one, number, areas, "Bevisstløs", weighty));
    }
}
