package no.individuellplan.web.worlds;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.participant.Participants;
import no.individuellplan.core.pathway.AccountForPlan;
import no.individuellplan.core.pathway.BeginCompulsoryCare;
import no.individuellplan.core.pathway.EndCompulsoryCare;

/** Compulsory care is written in, accounted for and ended, mostly by those at the clinic. */
@ApplicationScoped
class Treated {
    private final BeginCompulsoryCare begin;
    private final EndCompulsoryCare end;
    private final AccountForPlan account;
    private final Participants participants;
    private final Clock clock;

    Treated(
            BeginCompulsoryCare begin,
            EndCompulsoryCare end,
            AccountForPlan account,
            Participants participants,
            Clock clock) {
        this.participants = participants;
        this.begin = begin;
        this.end = end;
        this.account = account;
        this.clock = clock;
    }

    /** Once as it begins, so that much that happens later happens under it. */
    void begins(World world) {
        Actor.Professional one = somebody(world);
        LocalDate from = LocalDate.now(clock);
        Deeds.done(world, "writes in compulsory care", one, () -> begin.begin(one, world.id(), from));
    }

    void something(World world) {
        Actor.Professional one = somebody(world);
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

    /** Mostly the contact at the clinic, when the clinic takes part. */
    private Actor.Professional somebody(World world) {
        List<Actor.Professional> clinic = world.place.at(world.place.clinic());
        List<Participant> taking = Deeds.see(() -> participants.ofPerson(world.id()));
        return clinic.stream()
                .filter(one ->
                        taking.stream().anyMatch(place -> one.employment().equals(place.contact())))
                .filter(one -> world.luck.percent(85))
                .findFirst()
                .orElseGet(() -> world.luck.of(world.place.workers()).actor());
    }
}
