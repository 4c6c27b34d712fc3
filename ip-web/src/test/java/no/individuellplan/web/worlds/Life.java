package no.individuellplan.web.worlds;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.plan.IndividualPlan;

/** What happens in a world: a beginning, and a little more each time somebody has looked. */
@ApplicationScoped
class Life {
    private final Families families;
    private final WayToAPlan way;
    private final PlanWork work;
    private final Sharing sharing;
    private final Turns turns;
    private final OnBehalf onBehalf;
    private final Entrusting entrusting;
    private final Guarding guarding;
    private final Objecting objecting;
    private final Claiming claiming;
    private final Treated treated;
    private final OnCourse courses;
    private final Moving moving;
    private final Appointing appointing;
    private final Naming naming;

    Life(
            Families families,
            WayToAPlan way,
            PlanWork work,
            Sharing sharing,
            Turns turns,
            OnBehalf onBehalf,
            Entrusting entrusting,
            Guarding guarding,
            Objecting objecting,
            Claiming claiming,
            Treated treated,
            OnCourse courses,
            Moving moving,
            Appointing appointing,
            Naming naming) {
        this.naming = naming;
        this.treated = treated;
        this.courses = courses;
        this.moving = moving;
        this.appointing = appointing;
        this.guarding = guarding;
        this.objecting = objecting;
        this.claiming = claiming;
        this.families = families;
        this.way = way;
        this.work = work;
        this.sharing = sharing;
        this.turns = turns;
        this.onBehalf = onBehalf;
        this.entrusting = entrusting;
    }

    World begin(long seed, Place place) {
        World world = families.begin(seed, place);
        way.go(world);
        Luck luck = world.luck;
        work.plan(world).ifPresent(plan -> {
            PlanId id = plan.id();
            times(luck.between(1, 2), () -> work.goal(world, id));
            times(luck.between(0, 2), () -> sharing.service(world, id));
            times(luck.between(0, 2), () -> work.measure(world, id, sharing.units(world)));
            times(luck.between(0, 2), () -> work.text(world, id));
            times(luck.below(2), () -> work.contribution(world, id, sharing.units(world)));
            times(luck.below(2), () -> onBehalf.sharesKept(world, id, sharing.units(world)));
            times(luck.below(2), () -> treated.begins(world));
            if (luck.percent(40)) {
                sharing.service(world, id, world.place.clinic());
                courses.begins(world);
                times(luck.between(1, 3), () -> courses.something(world));
                times(luck.between(1, 4), () -> treated.something(world));
            }
        });
        times(luck.between(2, 4), () -> something(world));
        return world;
    }

    /** Some days or months later. */
    void goOn(World world) {
        times(world.luck.between(0, 3), () -> something(world));
    }

    /** What is decided is met more often than anything else is done to the plan. */
    private void something(World world) {
        moving.something(world);
        appointing.something(world);
        naming.something(world);
        switch (world.luck.below(6)) {
            case 0 -> guarding.something(world);
            case 1 -> objecting.something(world);
            case 2 -> claiming.something(world);
            default -> withThePlan(world);
        }
    }

    private void withThePlan(World world) {
        Optional<IndividualPlan> plan = work.plan(world);
        if (plan.isEmpty()) {
            withoutPlan(world);
            return;
        }
        PlanId id = plan.get().id();
        switch (world.luck.below(27)) {
            case 0, 1 -> onBehalf.kin(world);
            case 2, 3 -> onBehalf.competence(world);
            case 4, 5 -> onBehalf.keeps(world, id);
            case 6 -> onBehalf.tells(world, id);
            case 7 -> onBehalf.lifts(world);
            case 8 -> sharing.withdraws(world);
            case 9 -> sharing.leaves(world);
            case 10 -> turns.measure(world, plan.get());
            case 11, 12 -> turns.message(world, plan.get(), sharing.units(world));
            case 13 -> turns.standIn(world);
            case 14 -> sharing.narrows(world, id);
            case 15 -> times(3, () -> onBehalf.sharesKept(world, id, sharing.units(world)));
            case 17, 18, 19 -> entrusting.something(world);
            case 16 -> work.suggestion(world, id);
            case 20, 21, 22 -> treated.something(world);
            case 24, 25, 26 -> courses.something(world);
            default -> {
                if (world.luck.percent(40)) {
                    turns.ends(world, plan.get());
                } else {
                    sharing.service(world, id);
                }
            }
        }
    }

    private void withoutPlan(World world) {
        switch (world.luck.below(6)) {
            case 3 -> treated.something(world);
            case 5 -> courses.something(world);
            case 0 -> onBehalf.kin(world);
            case 1 -> onBehalf.competence(world);
            case 2 -> entrusting.something(world);
            default -> way.seat(world, world.place.chief());
        }
    }

    private static void times(int many, Runnable deed) {
        for (int i = 0; i < many; i++) {
            deed.run();
        }
    }
}
