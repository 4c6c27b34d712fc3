package no.individuellplan.web.worlds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.web.proof.Reading;

/**
 * Who may read what, worked out from the registers and the ledgers with the rule catalogue beside (matrices 1 and 3, PBRL,
 * HPL, IPF): from the bare rows on the day itself, and by no line of the product's own rules.
 */
final class ByTheLaw implements Reading {
    private final Actor actor;
    private final LocalDate day;
    private final Map<UUID, Facts> facts;
    private final Workers workers;
    private final Instant now;
    private final Map<UUID, AtHome> atHome = new HashMap<>();
    private final Map<UUID, AtWork> atWork = new HashMap<>();

    /** @param facts by person */
    ByTheLaw(Actor actor, LocalDate day, Instant now, Map<UUID, Facts> facts, Workers workers) {
        this.now = now;
        this.workers = workers;
        this.actor = actor;
        this.day = day;
        this.facts = facts;
    }

    @Override
    public boolean is(UUID id) {
        return id != null && actor.grantees().contains(id);
    }

    @Override
    public boolean area(UUID person, Area area) {
        return switch (actor) {
            case Actor.Professional work -> atWork(work, person).area(area);
            case Actor.Citizen citizen -> atHome(citizen.id(), person).area(area);
            case Actor.Representative other -> atHome(other.id(), person).area(area);
            case Actor.Visitor ignored -> false;
            case Actor.System ignored -> true;
        };
    }

    @Override
    public boolean row(UUID person, Area area, UUID item) {
        return !kept(person, item) && (area(person, area) || (item != null && item(person, area, item)));
    }

    /** @param item the row it is about; null for what is new, or changed by whoever has the area */
    boolean mayWrite(UUID person, Area area, UUID item) {
        return !kept(person, item)
                && switch (actor) {
                    case Actor.Professional work ->
                        atWork(work, person).mayWrite(area)
                                || (item != null && atWork(work, person).mayWrite(area, item));
                    case Actor.Citizen citizen -> atHome(citizen.id(), person).mayWrite(area);
                    case Actor.Representative other ->
                        atHome(other.id(), person).mayWrite(area);
                    case Actor.Visitor ignored -> false;
                    case Actor.System ignored -> true;
                };
    }

    @Override
    public boolean isFamily(UUID person) {
        return person != null
                && actor instanceof Actor.Professional work
                && atWork(work, person).isFamily();
    }

    @Override
    public boolean withheld(UUID item) {
        return item != null && facts.keySet().stream().anyMatch(person -> kept(person, item));
    }

    private boolean item(UUID person, Area area, UUID item) {
        return switch (actor) {
            case Actor.Professional work -> atWork(work, person).item(area, item);
            case Actor.Citizen citizen -> atHome(citizen.id(), person).item(area, item) || reported(person, area, item);
            case Actor.Representative other ->
                atHome(other.id(), person).item(area, item) || reported(person, area, item);
            case Actor.Visitor ignored -> false;
            case Actor.System ignored -> true;
        };
    }

    /** Whoever reported a need sees how it goes. */
    private boolean reported(UUID person, Area area, UUID item) {
        return area == Area.NEED
                && new AtHome(actor.id(), facts.get(person), day).letThrough()
                && facts.get(person)
                        .of("need_report")
                        .anyMatch(row -> actor.id().equals(row.id("reporter")) && item.equals(row.id("need_id")));
    }

    private boolean kept(UUID person, UUID item) {
        return switch (actor) {
            case Actor.Citizen citizen ->
                item != null && atHome(citizen.id(), person).kept(item);
            case Actor.Representative other ->
                item != null && atHome(other.id(), person).kept(item);
            case Actor.Professional work -> item != null && atWork(work, person).kept(item);
            case Actor.Visitor ignored -> false;
            case Actor.System ignored -> false;
        };
    }

    private AtHome atHome(UUID me, UUID person) {
        return atHome.computeIfAbsent(person, one -> new AtHome(me, facts.get(one), day));
    }

    private AtWork atWork(Actor.Professional me, UUID person) {
        return atWork.computeIfAbsent(person, one -> new AtWork(me, facts.get(one), workers, day, now));
    }
}
