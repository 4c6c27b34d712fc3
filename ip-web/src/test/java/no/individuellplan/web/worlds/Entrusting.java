package no.individuellplan.web.worlds;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.mandate.EndMandate;
import no.individuellplan.core.mandate.LetOneParentAnswer;
import no.individuellplan.core.mandate.MandateForm;
import no.individuellplan.core.mandate.NamedPerson;
import no.individuellplan.core.mandate.WriteMandate;
import no.individuellplan.core.person.DecisionCompetence.Matter;
import no.individuellplan.core.person.Mandate;
import no.individuellplan.core.person.Mandates;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.person.Representation.Ground;
import no.individuellplan.core.person.Representation.Kind;
import no.individuellplan.core.person.Representation.Part;
import no.individuellplan.web.worlds.World.Close;

/** The care of a child is taken over and given back, foster parents are written in, mandates are given and ended. */
@ApplicationScoped
class Entrusting {
    private final WriteMandate write;
    private final EndMandate end;
    private final LetOneParentAnswer alone;
    private final Mandates mandates;
    private final People people;
    private final PlanWork work;
    private final Clock clock;

    Entrusting(
            WriteMandate write,
            EndMandate end,
            LetOneParentAnswer alone,
            Mandates mandates,
            People people,
            PlanWork work,
            Clock clock) {
        this.write = write;
        this.end = end;
        this.alone = alone;
        this.mandates = mandates;
        this.people = people;
        this.work = work;
        this.clock = clock;
    }

    /** Mostly what fits the age; sometimes what is refused. */
    void something(World world) {
        List<Mandate> all = Deeds.see(() -> mandates.of(world.id()));
        if (!all.isEmpty() && world.luck.percent(30)) {
            ends(world, world.luck.of(all));
            return;
        }
        LocalDate born = world.person().birthDate();
        boolean child = born != null && born.isAfter(LocalDate.now(clock).minusYears(18));
        if (child && world.luck.percent(25)) {
            oneParent(world);
        } else if (child && world.luck.percent(80)) {
            care(world);
        } else {
            mandate(world);
        }
    }

    private void care(World world) {
        Actor staff = staff(world);
        Ground ground = world.luck.of(Ground.CARE_ORDER, Ground.CARE_ORDER, Ground.INTERIM_CARE, Ground.NO_MOVING);
        LocalDate from = begins(world);
        LocalDate until = world.luck.percent(60) ? null : ends(world, from);
        writes(world, staff, Kind.CHILD_WELFARE, ground, Set.of(), from, until);
        for (int carers = world.luck.of(0, 1, 1, 2); carers > 0; carers--) {
            writes(world, staff, Kind.CARER, ground, Set.of(), from, until);
        }
    }

    /** Found by one who helps, mostly; about one question. */
    private void oneParent(World world) {
        List<Close> parents =
                world.close.stream().filter(one -> one.kind() == Kind.PARENT).toList();
        if (parents.isEmpty()) {
            return;
        }
        PersonId parent = world.luck.of(parents).person().id();
        Matter matter = world.luck.of(Matter.SHARING, Matter.SHARING, Matter.PLAN);
        UnitId unit =
                matter == Matter.SHARING ? world.luck.of(world.place.services()).id() : null;
        Actor.Professional one = work.coordinator(world)
                .orElseGet(() -> world.luck.of(world.place.workers()).actor());
        LocalDate until = LocalDate.now(clock).plusDays(world.luck.of(0, 20, 80, 200));
        Deeds.done(
                world,
                "lets one parent answer " + matter,
                one,
                () -> alone.write(
                        one,
                        world.id(),
                        new LetOneParentAnswer.Form(parent, matter, unit, "Haster", true, "Vil vente", until)));
    }

    private void mandate(World world) {
        LocalDate from = begins(world);
        if (world.luck.percent(30)) {
            Ground ground = world.luck.of(Ground.CONFIRMED, Ground.LACKS_COMPETENCE);
            writes(world, staff(world), Kind.FUTURE_ATTORNEY, ground, Set.of(), from, null);
        } else {
            Set<Part> parts = EnumSet.copyOf(world.luck.some(EnumSet.range(Part.ABOUT_ME, Part.FAMILY_AND_NETWORK), 4));
            if (world.luck.percent(60)) {
                parts.add(Part.ANSWERS);
            }
            Actor by = world.luck.percent(60) ? world.self() : staff(world);
            LocalDate today = LocalDate.now(clock);
            LocalDate begins = from.isBefore(today) ? today : from;
            writes(world, by, Kind.ATTORNEY, Ground.WRITTEN, parts, begins, ends(world, begins));
        }
    }

    private void writes(
            World world, Actor by, Kind kind, Ground ground, Set<Part> parts, LocalDate from, LocalDate until) {
        Person who =
                people.add("Betrodd" + world.close.size(), LocalDate.now(clock).minusYears(45), people.number());
        LocalDate decided = from.isAfter(LocalDate.now(clock)) ? LocalDate.now(clock) : from;
        UnitId service = kind == Kind.CHILD_WELFARE ? world.place.mental().id() : null;
        MandateForm form = new MandateForm(
                kind,
                ground,
                new NamedPerson(
                        who.currentNationalId().orElseThrow().digits(), who.givenName(), who.familyName(), null),
                service,
                parts,
                "Vedtak",
                decided,
                from,
                until,
                "Hva det betyr");
        if (Deeds.done(
                world,
                "lets " + kind + " " + who.name() + " act by " + ground + " " + parts + " " + from + ".." + until,
                by,
                () -> write.write(by, world.id(), form))) {
            world.close.add(new Close(who, people.login(who), kind));
        }
    }

    private void ends(World world, Mandate one) {
        UUID acting = one.given().representative().value();
        Actor by = world.luck.percent(40)
                ? staff(world)
                : world.acting().stream()
                        .filter(other -> other.id().equals(acting) && world.luck.percent(50))
                        .findFirst()
                        .orElse(world.self());
        Deeds.done(world, "ends that " + one.given().kind() + " acts", by, () -> end.end(by, one.id(), "Ferdig"));
    }

    private Actor staff(World world) {
        return world.luck.percent(50)
                ? world.place.chief()
                : work.coordinator(world)
                        .<Actor>map(one -> one)
                        .orElseGet(() -> world.luck.of(world.place.workers()).actor());
    }

    private LocalDate begins(World world) {
        return LocalDate.now(clock).plusDays(world.luck.of(-20, 0, 0, 0, 40, 99, 100));
    }

    private static LocalDate ends(World world, LocalDate from) {
        return from.plusDays(world.luck.of(30, 99, 100, 101, 200));
    }
}
