package no.individuellplan.web.worlds;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.consent.DecideCompetence;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.kin.AnswerAsKin;
import no.individuellplan.core.kin.NameNextOfKin;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.measure.Measures;
import no.individuellplan.core.person.DecisionCompetence.Matter;
import no.individuellplan.core.plan.PlanText;
import no.individuellplan.core.withheld.EndWithheld;
import no.individuellplan.core.withheld.KeepFromParents;
import no.individuellplan.core.withheld.ShareKept;
import no.individuellplan.core.withheld.TellParents;
import no.individuellplan.core.withheld.Withheld;
import no.individuellplan.core.withheld.Withholdings;
import no.individuellplan.web.worlds.World.Close;

/** Next of kin, decisions on competence, and what is kept from those who act for a child. */
@ApplicationScoped
class OnBehalf {
    private final NameNextOfKin name;
    private final AnswerAsKin answer;
    private final DecideCompetence decide;
    private final KeepFromParents keep;
    private final EndWithheld end;
    private final ShareKept share;
    private final TellParents tell;
    private final Withholdings withholdings;
    private final Measures measures;
    private final PlanWork work;
    private final Clock clock;

    OnBehalf(
            NameNextOfKin name,
            AnswerAsKin answer,
            DecideCompetence decide,
            KeepFromParents keep,
            EndWithheld end,
            ShareKept share,
            TellParents tell,
            Withholdings withholdings,
            Measures measures,
            PlanWork work,
            Clock clock) {
        this.name = name;
        this.answer = answer;
        this.decide = decide;
        this.keep = keep;
        this.end = end;
        this.share = share;
        this.tell = tell;
        this.withholdings = withholdings;
        this.measures = measures;
        this.work = work;
        this.clock = clock;
    }

    /** Named, and mostly answered; sometimes taken back. */
    void kin(World world) {
        if (world.close.isEmpty()) {
            return;
        }
        Close one = world.luck.of(world.close);
        LocalDate today = LocalDate.now(clock);
        LocalDate from = today.plusDays(world.luck.of(0, 0, 0, 40, 89));
        LocalDate until = from.plusDays(world.luck.of(30, 99, 100, 200, 300));
        Set<Area> areas = world.luck.shared();
        boolean nearest = world.luck.percent(60);
        Actor.Citizen self = world.self();
        Deeds.done(
                world,
                "names " + one.person().name() + (nearest ? " as the nearest" : "") + " " + from + ".." + until,
                self,
                () -> name.name(
                        self, world.id(), one.person().id(), "Nær", nearest, areas, from, until, "Hva det betyr"));
        if (world.luck.percent(80)) {
            boolean yes = world.luck.percent(90);
            Actor.Citizen kin =
                    new Actor.Citizen(one.person().id(), one.person().name());
            Deeds.done(world, "says " + yes + " to be kin", kin, () -> answer.answer(kin, world.id(), yes, "Vist"));
        }
        if (world.luck.percent(12)) {
            Deeds.done(
                    world,
                    "takes back the naming",
                    self,
                    () -> name.withdraw(self, world.id(), one.person().id()));
        }
    }

    /** By one at work who helps; mostly for some months. */
    void competence(World world) {
        LocalDate today = LocalDate.now(clock);
        Actor.Professional one = work.coordinator(world)
                .orElseGet(() -> world.luck.of(world.place.workers()).actor());
        if (world.luck.percent(20)) {
            Deeds.done(
                    world, "finds that the person decides again", one, () -> decide.regained(one, world.id(), "Bedre"));
            return;
        }
        Set<Matter> matters = Set.copyOf(world.luck.some(EnumSet.allOf(Matter.class), 3));
        LocalDate review = today.plusDays(world.luck.of(30, 99, 100, 101, 150, 200, 300));
        Deeds.done(
                world,
                "decides that the person lacks competence until " + review,
                one,
                () -> decide.lacking(one, world.id(), matters, "Forstår ikke dette nå", "Personen", review));
    }

    void keeps(World world, PlanId plan) {
        Actor one = keeper(world);
        PersonId from = parent(world);
        if (world.luck.percent(35)) {
            Area area = world.luck.lifeArea();
            Deeds.done(
                    world,
                    "keeps " + area + " from " + (from == null ? "parents" : "a parent"),
                    one,
                    () -> keep.area(one, world.id(), area, from, "Mitt eget", null));
        } else {
            item(world, plan)
                    .forEach(item -> Deeds.done(
                            world,
                            "keeps an item from " + (from == null ? "parents" : "a parent"),
                            one,
                            () -> keep.item(one, item, from, "Mitt eget", null)));
        }
    }

    void tells(World world, PlanId plan) {
        Actor one = keeper(world);
        PersonId parent = parent(world);
        item(world, plan)
                .forEach(item -> Deeds.done(
                        world,
                        "tells parents what they must know",
                        one,
                        () -> tell.tell(one, item, parent, "Må ta seg av barnet", "Sagt til barnet")));
    }

    void lifts(World world) {
        Actor one = keeper(world);
        List<Withheld> kept = Deeds.see(() -> withholdings.of(world.id()));
        if (!kept.isEmpty()) {
            Withheld which = world.luck.of(kept);
            Deeds.done(world, "lifts", one, () -> end.lift(one, which.id(), which.version(), "Ikke lenger"));
        }
    }

    /** Something is kept, and shared all the same with a service that takes part. @param units that have been asked to */
    void sharesKept(World world, PlanId plan, List<UnitId> units) {
        List<UUID> some = item(world, plan);
        if (units.isEmpty() || some.isEmpty()) {
            return;
        }
        Actor one = keeper(world);
        UUID item = some.getFirst();
        UnitId unit = world.luck.of(units);
        Deeds.done(world, "keeps it to share", one, () -> keep.item(one, item, null, "Mitt eget", null));
        Deeds.done(world, "shares what is kept", one, () -> share.share(one, item, unit, "Vil du dele dette?"));
        if (world.luck.percent(25)) {
            Deeds.done(world, "stops sharing what is kept", one, () -> share.stop(one, item, unit));
        }
    }

    private Actor keeper(World world) {
        return world.luck.percent(50)
                ? world.self()
                : work.coordinator(world).<Actor>map(one -> one).orElse(world.self());
    }

    /** Null for all of them. */
    private static PersonId parent(World world) {
        List<Actor> acting = world.acting();
        return acting.isEmpty() || world.luck.percent(60)
                ? null
                : new PersonId(world.luck.of(acting).id());
    }

    private List<UUID> item(World world, PlanId plan) {
        List<UUID> all = new ArrayList<>();
        all.add(PlanText.item(plan, PlanText.Kind.WHAT_MATTERS));
        work.goals(plan).stream().map(Goal::id).forEach(id -> all.add(id.value()));
        Deeds.see(() -> measures.of(plan)).stream().map(Measure::id).forEach(id -> all.add(id.value()));
        return List.of(world.luck.of(all));
    }
}
