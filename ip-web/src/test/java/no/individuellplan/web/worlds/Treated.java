package no.individuellplan.web.worlds;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.pathway.AccountForPlan;
import no.individuellplan.core.pathway.BeginCompulsoryCare;
import no.individuellplan.core.pathway.EndCompulsoryCare;

/** Compulsory care is written in, accounted for and ended, mostly by those at the clinic. */
@ApplicationScoped
class Treated {
    private final BeginCompulsoryCare begin;
    private final EndCompulsoryCare end;
    private final AccountForPlan account;
    private final Clock clock;

    Treated(BeginCompulsoryCare begin, EndCompulsoryCare end, AccountForPlan account, Clock clock) {
        this.begin = begin;
        this.end = end;
        this.account = account;
        this.clock = clock;
    }

    void something(World world) {
        Actor.Professional one = world.luck.percent(85)
                ? world.luck.of(world.place.at(world.place.clinic()))
                : world.luck.of(world.place.workers()).actor();
        LocalDate today = LocalDate.now(clock);
        switch (world.luck.below(5)) {
            case 0, 1, 2 -> {
                LocalDate from = today.minusDays(world.luck.below(120));
                Deeds.done(world, "writes in compulsory care", one, () -> begin.begin(one, world.id(), from));
            }
            case 3 -> {
                LocalDate until = today.plusDays(world.luck.of(0, 1, 20, 100));
                Deeds.done(world, "writes the last day of it, " + until, one, () -> end.end(one, world.id(), until));
            }
            default ->
                Deeds.done(world, "accounts for the plan", one, () -> account.account(one, world.id(), "Fulgt opp"));
        }
    }
}
