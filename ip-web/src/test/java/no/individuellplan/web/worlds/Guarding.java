package no.individuellplan.web.worlds;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.person.AddressProtection;
import no.individuellplan.core.protection.GuardWhereabouts;
import no.individuellplan.core.protection.NameCaseTeam;
import no.individuellplan.core.protection.ProtectAddress;
import no.individuellplan.core.protection.TakeProtectedCase;

/** An address is protected and no more, somebody is named to the team or taken out, somebody close is shut out or let in. */
@ApplicationScoped
class Guarding {
    private final ProtectAddress protect;
    private final NameCaseTeam team;
    private final GuardWhereabouts guard;
    private final TakeProtectedCase take;
    private final PlanWork work;

    Guarding(ProtectAddress protect, NameCaseTeam team, GuardWhereabouts guard, TakeProtectedCase take, PlanWork work) {
        this.protect = protect;
        this.team = team;
        this.guard = guard;
        this.take = take;
        this.work = work;
    }

    void something(World world) {
        switch (world.luck.below(8)) {
            case 0, 1 -> protects(world);
            case 2, 3, 4 -> names(world);
            case 5, 6 -> shuts(world);
            default -> mailbox(world);
        }
    }

    /** The oldest one waiting at the unit, which may be about somebody else. */
    void takes(World world) {
        Actor.Professional unit = world.place.chief();
        Deeds.done(world, "takes a protected case", unit, () -> take.take(unit));
    }

    private void protects(World world) {
        AddressProtection level = world.luck.percent(65)
                ? world.luck.of(AddressProtection.CONFIDENTIAL, AddressProtection.STRICTLY_CONFIDENTIAL)
                : AddressProtection.NONE;
        if (world.luck.percent(25)) {
            Deeds.done(
                    world,
                    "registers protection " + level,
                    Places.PLATFORM,
                    () -> protect.registered(Places.PLATFORM, world.id(), level));
        } else {
            Actor.Professional one = staff(world);
            Deeds.done(
                    world,
                    "writes in protection " + level,
                    one,
                    () -> protect.write(one, world.id(), level, "Fra registeret"));
        }
    }

    private void names(World world) {
        Actor.Professional one = staff(world);
        List<UUID> all = new ArrayList<>();
        world.place.workers().forEach(who -> all.add(who.actor().employment().value()));
        world.close.forEach(who -> all.add(who.person().id().value()));
        UUID whom = world.luck.of(all);
        if (world.luck.percent(80)) {
            Deeds.done(world, "names one to the team", one, () -> team.name(one, world.id(), whom));
        } else {
            Deeds.done(world, "takes one out of the team", one, () -> team.takeOut(one, world.id(), whom));
        }
    }

    private void shuts(World world) {
        if (world.close.isEmpty()) {
            return;
        }
        Actor.Professional one = staff(world);
        PersonId whom = world.luck.of(world.close).person().id();
        if (world.luck.percent(75)) {
            Deeds.done(world, "shuts one out", one, () -> guard.shutOut(one, world.id(), whom, "Vold"));
        } else {
            Deeds.done(world, "lets one in", one, () -> guard.letIn(one, world.id(), whom, "Trygt nå"));
        }
    }

    private void mailbox(World world) {
        Actor.Professional one = staff(world);
        UnitId unit = world.luck.of(world.place.services()).id();
        if (world.luck.percent(75)) {
            Deeds.done(world, "opens a mailbox", one, () -> guard.openMailbox(one, world.id(), unit, "Nødvendig"));
        } else {
            Deeds.done(world, "closes a mailbox", one, () -> guard.closeMailbox(one, world.id(), unit, "Ikke nå"));
        }
    }

    private Actor.Professional staff(World world) {
        return world.luck.percent(35)
                ? world.place.chief()
                : work.coordinator(world).orElse(world.place.chief());
    }
}
