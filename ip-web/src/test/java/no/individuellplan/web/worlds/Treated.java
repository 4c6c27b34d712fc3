package no.individuellplan.web.worlds;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.participant.Participants;
import no.individuellplan.core.pathway.AccountForPlan;
import no.individuellplan.core.pathway.BeginCare;
import no.individuellplan.core.pathway.EndCare;
import no.individuellplan.core.pathway.WritePlanOffered;
import no.individuellplan.core.pathway.rules.CareKind;

/** Compulsory care and LAR are written in, accounted for and ended, and a plan is offered; mostly by those at the clinic. */
@ApplicationScoped
class Treated {
    private final BeginCare begin;
    private final EndCare end;
    private final WritePlanOffered offered;
    private final AccountForPlan account;
    private final Participants participants;
    private final Clock clock;

    Treated(
            BeginCare begin,
            EndCare end,
            WritePlanOffered offered,
            AccountForPlan account,
            Participants participants,
            Clock clock) {
        this.participants = participants;
        this.begin = begin;
        this.end = end;
        this.offered = offered;
        this.account = account;
        this.clock = clock;
    }

    /** Once as it begins, so that much that happens later happens under it. */
    void begins(World world) {
        Actor.Professional one = somebody(world);
        begins(world, one, world.luck.of(CareKind.values()), LocalDate.now(clock));
    }

    private void begins(World world, Actor.Professional one, CareKind kind, LocalDate from) {
        Deeds.done(world, "writes in " + kind, one, () -> begin.begin(one, world.id(), kind, from));
    }

    void something(World world) {
        Actor.Professional one = somebody(world);
        LocalDate today = LocalDate.now(clock);
        CareKind kind = world.luck.of(CareKind.values());
        switch (world.luck.below(8)) {
            case 0, 1, 2 -> begins(world, one, kind, today.minusDays(world.luck.below(120)));
            case 3, 4 -> {
                LocalDate until = today.plusDays(world.luck.of(0, 1, 20, 100));
                Deeds.done(
                        world,
                        "writes the last day of " + kind + ", " + until,
                        one,
                        () -> end.end(one, world.id(), kind, until));
            }
            case 5, 6 -> Deeds.done(world, "offers a plan in LAR", one, () -> offered.offered(one, world.id(), today));
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
