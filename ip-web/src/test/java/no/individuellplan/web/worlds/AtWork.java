package no.individuellplan.web.worlds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.web.proof.Row;

/** What one at work may read about one person on one day: by a task, by the person's yes, and never about their own. */
final class AtWork {
    private static final Set<Area> UNITS = EnumSet.of(Area.IDENTITY, Area.NEED, Area.COORDINATION);
    private static final Set<Area> WITHOUT_PLAN =
            EnumSet.of(Area.IDENTITY, Area.NEED, Area.COORDINATION, Area.CONSENT, Area.MESSAGES);
    private static final Set<Area> FRAME = EnumSet.of(Area.IDENTITY, Area.PLAN, Area.COORDINATION);

    private final UUID me;
    private final UUID unit;
    private final boolean family;
    private final Facts facts;
    private final Workers workers;
    private final LocalDate day;
    private final Consented consented;
    private final boolean plan;
    private final List<Row> taking;

    /** What somebody is let in to only as one of a unit, or as one who reported, is for those named where an address is protected. */
    private final boolean named;

    /** Null where nothing may be opened. */
    private final Urgent urgent;

    private final Moved moves;
    private final Appointed appointed;

    private final SharedAlone alone;

    AtWork(Actor.Professional actor, Facts facts, Workers workers, LocalDate day, Instant now) {
        this.workers = workers;
        this.me = actor.employment().value();
        this.unit = actor.unit().value();
        this.facts = facts;
        this.day = day;
        UUID own = workers.people().get(me);
        family = own != null && close(own);
        consented = new Consented(facts, day);
        alone = new SharedAlone(facts, consented);
        plan = facts.of("plan").anyMatch(AtWork::open) && consented.toThePlan();
        taking = facts.of("participant").toList();
        named = !facts.sheltered() || facts.inTeam(me);
        moves = new Moved(me, unit, named, !facts.sheltered() || inTeam(), plan, facts, day);
        appointed = new Appointed(me, unit, named, !facts.sheltered() || inTeam(), facts, consented, day);
        urgent = plan && !facts.sheltered() ? new Urgent(me, unit, facts, workers, now) : null;
    }

    private static boolean open(Row plan) {
        return !plan.text("state").equals("ENDED");
    }

    /** Nobody serves themselves or their own: family, parent and child for life, a mandate as long as it lasts (HPL-01). */
    private boolean close(UUID own) {
        return own.equals(facts.person)
                || facts.of("family").anyMatch(row -> own.equals(row.id("other_id")))
                || facts.of("mandate")
                        .anyMatch(row -> own.equals(row.id("acting_id"))
                                && !row.text("kind").equals("CHILD_WELFARE")
                                && Facts.within(day, null, Facts.date(row, "valid_until"))
                                && (row.text("ended_on") == null || day.isBefore(Facts.date(row, "ended_on"))))
                || facts.of("representation")
                        .anyMatch(row -> own.equals(row.id("representative_id"))
                                && (Facts.parent(row) || Facts.within(day, null, Facts.date(row, "valid_until"))));
    }

    boolean isFamily() {
        return family;
    }

    /** Taken out of what my unit sees, for whoever is or was its contact; the coordinator sees the whole plan (IPF-10 i). */
    boolean kept(UUID item) {
        return takenOutOfMine(item)
                || (urgent != null
                        && urgent.kept(item, one -> taking.stream().anyMatch(row -> takenOut(row.id("unit_id"), one))));
    }

    private boolean takenOutOfMine(UUID item) {
        return facts.of("coordinator_chair").noneMatch(row -> me.equals(row.id("holder")))
                && taking.stream()
                        .filter(row -> was(row) && me.equals(row.id("contact")))
                        .map(row -> row.id("unit_id"))
                        .anyMatch(mine -> takenOut(mine, item) || alone.notCovered(mine, item));
    }

    /** Itself, or what it belongs to; a conversation stays with those who had it. */
    private boolean takenOut(UUID from, UUID item) {
        boolean itself = facts.of("narrowing")
                .filter(row -> row.id("ends") == null && from.equals(row.id("unit_id")) && item.equals(row.id("item")))
                .anyMatch(row ->
                        facts.of("narrowing").noneMatch(end -> row.id("id").equals(end.id("ends"))));
        Thing thing = Thing.of(facts, item);
        return itself
                || (thing != null
                        && thing.area() != Area.MESSAGES
                        && thing.under() != null
                        && takenOut(from, thing.under()));
    }

    boolean area(Area area) {
        return !family
                && ((named && asUnit(area))
                        || asCoordinator(area)
                        || asService(area)
                        || (urgent != null && urgent.opens(area))
                        || moves.area(area)
                        || (area == Area.IDENTITY && known()));
    }

    /** The unit that has the need, the coordinator, and one who is asked to be it; a service only what is its own. */
    boolean mayWrite(Area area) {
        boolean unitHas = named && facts.of("need").anyMatch(row -> unit.equals(row.id("receiving_unit")));
        boolean asked = facts.of("coordinator_chair").anyMatch(row -> me.equals(row.id("asked")));
        return !family
                && ((unitHas && (area == Area.NEED || area == Area.COORDINATION))
                        || (asked && area == Area.COORDINATION)
                        || sits(area));
    }

    /** A service's own place in the plan, a measure it is asked to take, a thread it is party to. */
    boolean mayWrite(Area area, UUID item) {
        boolean own = taking.stream()
                .anyMatch(row -> plan
                        && takesPart(row)
                        && me.equals(row.id("contact"))
                        && item.equals(row.id("id"))
                        && consented.toShareWith(row.id("unit_id")));
        return (area == Area.PLAN && own && !family)
                || switch (area) {
                    case CONSENT -> !family && moves.answers(item);
                    case CHILD_COORDINATION -> !family && appointed.writes(item);
                    case NEED -> false;
                    default -> item(area, item);
                };
    }

    private boolean asUnit(Area area) {
        return facts.of("need")
                .anyMatch(row -> (unit.equals(row.id("receiving_unit")) && UNITS.contains(area))
                        || (unit.equals(row.id("copy_unit"))
                                && (area == Area.IDENTITY || area == Area.NEED)
                                && !new Against(facts, workers).area(unit, Area.NEED)));
    }

    private boolean asCoordinator(Area area) {
        boolean asked = facts.of("coordinator_chair").anyMatch(row -> me.equals(row.id("asked")));
        return sits(area) || (asked && (area == Area.IDENTITY || area == Area.COORDINATION));
    }

    private boolean sits(Area area) {
        return facts.of("coordinator_chair").anyMatch(row -> {
            boolean standsIn = me.equals(row.id("stand_in"))
                    && Facts.within(day, Facts.date(row, "stand_in_from"), Facts.date(row, "stand_in_until"));
            return (me.equals(row.id("holder")) || standsIn)
                    && (plan
                            ? area != Area.ACCESS_LOG
                                    && area != Area.RIGHTS
                                    && area != Area.TREATMENT
                                    && area != Area.CHILD_COORDINATION
                            : WITHOUT_PLAN.contains(area));
        });
    }

    /** As far and as long as the person shares. */
    private boolean asService(Area area) {
        return plan
                && taking.stream()
                        .filter(row -> takesPart(row) && me.equals(row.id("contact")))
                        .map(row -> row.id("unit_id"))
                        .anyMatch(mine -> consented.toShareWith(mine)
                                && (FRAME.contains(area)
                                        || consented.sharedWith(mine).contains(area.name())));
    }

    /** One who has anything to do with the person knows who it is. */
    private boolean known() {
        return invitations().findAny().isPresent()
                || measures().findAny().isPresent()
                || threads().findAny().isPresent()
                || treats()
                || courses().anyMatch(this::gives)
                || rehabilitations().anyMatch(this::rehabilitates)
                || appointed.knows()
                || (named && facts.of("rights_request").anyMatch(row -> unit.equals(row.id("unit_id"))));
    }

    boolean item(Area area, UUID item) {
        if (family) {
            return false;
        }
        return switch (area) {
            case NEED ->
                named
                        && facts.of("need_report")
                                .anyMatch(row -> me.equals(row.id("reporter")) && item.equals(row.id("need_id")));
            case MESSAGES -> threads().anyMatch(row -> item.equals(row.id("id")));
            case RIGHTS -> requests().anyMatch(row -> item.equals(row.id("id")));
            case TREATMENT ->
                (unit.equals(item) && treats())
                        || courses().anyMatch(one -> one.equals(item) && gives(one))
                        || rehabilitations().anyMatch(one -> one.equals(item) && rehabilitates(one));
            case CONSENT -> moves.itself(item);
            case CHILD_COORDINATION -> appointed.item(item);
            case PLAN -> invitations().anyMatch(row -> item.equals(row.id("id")));
            default ->
                measures().anyMatch(row -> row.area() == area && item.equals(row.id("id"))) || sharedAlone(area, item);
        };
    }

    /** Kept from parents, and shared all the same with a service of which I am the contact, while it sees anything. */
    private boolean sharedAlone(Area area, UUID item) {
        return plan
                && taking.stream()
                        .filter(row -> takesPart(row) && me.equals(row.id("contact")))
                        .map(row -> row.id("unit_id"))
                        .anyMatch(mine -> consented.toShareWith(mine) && alone.shared(mine, area, item));
    }

    /**
     * My service has written in compulsory care that lasts: seen by the contact and by a coordinator who works there; by
     * whoever wrote only while there is neither. Whatever is shared (PHV-02).
     */
    private boolean treats() {
        List<Row> written = facts.lines("care_line").stream()
                .filter(row -> unit.equals(row.id("unit_id")) && !ofLar(row))
                .toList();
        int begun = 0;
        LocalDate until = null;
        for (int i = 0; i < written.size(); i++) {
            begun = written.get(i).text("says").equals("COMPULSORY_FROM") ? i : begun;
        }
        List<Row> course = written.subList(begun, written.size());
        for (Row row : course) {
            until = row.text("says").equals("COMPULSORY_UNTIL") ? Facts.date(row, "day") : until;
        }
        return !written.isEmpty() && Facts.within(day, null, until) && worksWith(course);
    }

    private static boolean ofLar(Row row) {
        return Set.of("LAR_FROM", "LAR_UNTIL", "PLAN_OFFERED").contains(row.text("says"));
    }

    /** Courses of LAR that my service has written in, over or not; each is its first line. */
    private Stream<UUID> rehabilitations() {
        return facts.lines("care_line").stream()
                .filter(row ->
                        unit.equals(row.id("unit_id")) && row.text("says").equals("LAR_FROM"))
                .map(row -> row.id("id"));
    }

    /** It goes on, by its last day that was written last; seen by who would see compulsory care, and apart from it (PHV-03). */
    private boolean rehabilitates(UUID course) {
        List<Row> written = facts.lines("care_line").stream()
                .filter(row -> course.equals(row.id("item")))
                .toList();
        LocalDate until = null;
        for (Row row : written) {
            until = row.text("says").equals("LAR_UNTIL") ? Facts.date(row, "day") : until;
        }
        return Facts.within(day, null, until) && worksWith(written);
    }

    /** Courses of national pathways that my service has written in, over or not. */
    private Stream<UUID> courses() {
        return facts.lines("course_line").stream()
                .filter(row -> unit.equals(row.id("unit_id")))
                .map(row -> row.id("course_id"))
                .distinct();
    }

    /** It goes on, by the last that was written about its end; and I work with it. Whatever is shared (PAS-02). */
    private boolean gives(UUID course) {
        List<Row> written = facts.lines("course_line").stream()
                .filter(row -> course.equals(row.id("course_id")))
                .toList();
        LocalDate until = null;
        for (Row row : written) {
            boolean last = row.text("step").equals("END") || row.text("step").equals("TRANSFER");
            until = last ? Facts.date(row, "day") : until;
        }
        return Facts.within(day, null, until) && worksWith(written);
    }

    /** The contact here, and a coordinator who works here; who wrote it, only while there is neither. */
    private boolean worksWith(List<Row> written) {
        boolean works = taking.stream().anyMatch(row -> ofMine(row) && takesPart(row) && me.equals(row.id("contact")))
                || facts.of("coordinator_chair").anyMatch(row -> me.equals(row.id("holder")));
        boolean somebody = taking.stream().anyMatch(row -> ofMine(row) && takesPart(row)) || coordinatorsUnit();
        return somebody
                ? works
                : (!facts.sheltered() || inTeam()) && written.stream().anyMatch(row -> me.equals(row.id("by")));
    }

    /** The unit that answers; and the coordinator with it, but for a complaint. */
    private Stream<Row> requests() {
        boolean holds = facts.of("coordinator_chair").anyMatch(row -> me.equals(row.id("holder")));
        return facts.of("rights_request")
                .filter(row -> (named && unit.equals(row.id("unit_id")))
                        || (holds && !row.text("kind").equals("COMPLAINT")));
    }

    private Stream<Row> invitations() {
        return taking.stream()
                .filter(row -> plan
                        && named
                        && row.text("state").equals("ASKED")
                        && ofOpenPlan(row)
                        && unit.equals(row.id("unit_id"))
                        && consented.toShareWith(unit));
    }

    /** Asked of my unit in a part of life that is shared with it. Colleagues of a contact have no task. */
    private Stream<Row> measures() {
        return facts.of("measure")
                .filter(row -> plan
                        && unit.equals(row.id("unit_id"))
                        && !row.text("state").equals("DECLINED")
                        && ofOpenPlan(row)
                        && !takenOut(unit, row.id("id"))
                        && !alone.notCovered(unit, row.id("id"))
                        && consented.sharedWith(unit).contains(row.text("area"))
                        && (anyContact() ? contact(true) : named));
    }

    /** What was sent to my unit is kept by the contact or the last one; by all there when nobody has been. */
    private Stream<Row> threads() {
        boolean now = taking.stream().anyMatch(row -> ofMine(row) && takesPart(row));
        return facts.of("thread")
                .filter(row -> unit.equals(row.id("from_unit")) || unit.equals(row.id("to_unit")))
                .filter(row -> !coordinatorsUnit())
                .filter(row -> anyContact() ? contact(now) && (now || inTeam()) : named);
    }

    /** Named, in the coordinator's chair or about to be, or the contact of a service that takes part. */
    private boolean inTeam() {
        return named
                || taking.stream().anyMatch(row -> takesPart(row) && me.equals(row.id("contact")))
                || facts.of("coordinator_chair")
                        .anyMatch(row -> me.equals(row.id("holder"))
                                || me.equals(row.id("asked"))
                                || (me.equals(row.id("stand_in"))
                                        && Facts.within(
                                                day,
                                                Facts.date(row, "stand_in_from"),
                                                Facts.date(row, "stand_in_until"))));
    }

    private boolean anyContact() {
        return taking.stream().anyMatch(row -> ofMine(row) && row.id("contact") != null && was(row));
    }

    /** @param now as one who takes part; else as one who has */
    private boolean contact(boolean now) {
        return taking.stream()
                .anyMatch(row -> ofMine(row) && was(row) && takesPart(row) == now && me.equals(row.id("contact")));
    }

    private boolean ofMine(Row participant) {
        return unit.equals(participant.id("unit_id"));
    }

    private static boolean was(Row participant) {
        return participant.text("state").equals("ACCEPTED")
                || participant.text("state").equals("LEFT");
    }

    private boolean takesPart(Row participant) {
        return participant.text("state").equals("ACCEPTED") && ofOpenPlan(participant);
    }

    private boolean ofOpenPlan(Row row) {
        return facts.of("plan").anyMatch(one -> open(one) && Objects.equals(one.id("id"), row.id("plan_id")));
    }

    /** There the coordinator reads by their own right. */
    private boolean coordinatorsUnit() {
        return facts.of("coordinator_chair")
                .anyMatch(row -> unit.equals(workers.units().get(row.id("holder"))));
    }
}
