package no.individuellplan.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.audit.AccessLog;
import no.individuellplan.core.audit.AccessLogEntry;
import no.individuellplan.core.audit.AccessLogEntry.Kind;
import no.individuellplan.core.id.Ids;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.law.LegalBasis;
import no.individuellplan.core.law.Reason;
import no.individuellplan.core.law.RuleViolation;

/**
 * Asks for a permit and writes the log, in one step and one transaction: without a permit nothing is read (I8), without a
 * log nothing is answered (I10).
 */
@ApplicationScoped
public class Access {
    private static final Set<String> ACTS_FOR_ANOTHER = Set.of(
            Basis.PARENT.name(),
            Basis.PARENT_OF_YOUTH.name(),
            Basis.PARENT_MUST_KNOW.name(),
            Basis.CHILD_WELFARE.name(),
            Basis.CARER.name(),
            Basis.ATTORNEY.name(),
            Basis.MANDATE.name());
    private final Permits permits;
    private final AccessLog log;
    private final Ids ids;
    private final Clock clock;

    public Access(Permits permits, AccessLog log, Ids ids, Clock clock) {
        this.permits = permits;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    public Basis toRead(Actor actor, PersonId person, Area area) {
        return require(actor, person, area, null, Right.READ);
    }

    public Basis toWrite(Actor actor, PersonId person, Area area) {
        return require(actor, person, area, null, Right.WRITE);
    }

    /**
     * @param item the row; a permit for the whole area is good for each row in it
     * @throws NotVisible without a permit; the try is logged
     * @throws RuleViolation when the actor is the person or close family ({@code access.own-family})
     */
    public Basis require(Actor actor, PersonId person, Area area, UUID item, Right right) {
        if (actor instanceof Actor.System) {
            write(actor, person, kind(right), Basis.SYSTEM.name(), area.name(), null);
            return Basis.SYSTEM;
        }
        List<Permit> held = held(actor, person);
        Permit permit = best(held, area, item, right).orElseThrow(() -> refused(actor, person, area.name()));
        write(actor, person, kind(right), permit.basis().name(), area.name(), period(permit));
        return permit.basis();
    }

    /**
     * The areas, of those asked for, that the actor may read in whole, with one line in the log for each basis they rest on.
     * At least one, or refused.
     */
    public Set<Area> toReadSome(Actor actor, PersonId person, Set<Area> wanted) {
        EnumMap<Area, Permit> seen = readable(held(actor, person), wanted);
        if (seen.isEmpty()) {
            throw refused(actor, person, names(wanted));
        }
        writeRead(actor, person, seen);
        return seen.keySet();
    }

    /**
     * As {@link #toReadSome}, for what cannot be shown without one of the areas.
     *
     * @param needed one of those wanted; without a permit for it nothing is shown
     */
    public Opened toOpen(Actor actor, PersonId person, Area needed, Set<Area> wanted) {
        List<Permit> held = held(actor, person);
        EnumMap<Area, Permit> seen = readable(held, wanted);
        if (!seen.containsKey(needed)) {
            throw refused(actor, person, needed.name());
        }
        writeRead(actor, person, seen);
        return new Opened(
                seen.keySet(),
                seen.get(needed).basis(),
                best(held, needed, null, Right.WRITE).isPresent());
    }

    /**
     * What was opened.
     *
     * @param basis why the needed area may be read
     * @param writable whether that area may be written as well
     */
    public record Opened(Set<Area> areas, Basis basis, boolean writable) {}

    /**
     * For a list that shows one person's rows of several areas side by side.
     *
     * @throws NotVisible without a permit for every one of them
     */
    public void toReadRows(Actor actor, PersonId person, Set<Shown> rows) {
        List<Permit> held = held(actor, person);
        EnumMap<Area, Permit> permits = new EnumMap<>(Area.class);
        for (Shown row : rows) {
            permits.merge(
                    row.area(),
                    best(held, row.area(), row.item(), Right.READ)
                            .orElseThrow(() -> refused(actor, person, row.area().name())),
                    (one, other) -> one.basis().compareTo(other.basis()) <= 0 ? one : other);
        }
        writeRead(actor, person, permits);
    }

    /** One row that is shown. @param item null for what stands in no row of its own */
    public record Shown(Area area, UUID item) {}

    /**
     * The decision about somebody else who holds these permits about one person: the same that every reading is decided by.
     * Asks without logging, for explaining who sees what.
     */
    public Optional<Permit> decide(List<Permit> held, Area area, UUID item, Right right) {
        return barred(held) ? Optional.empty() : best(held, area, item, right);
    }

    /** Whether the actor may; asks without logging, for showing or hiding a button. */
    public boolean may(Actor actor, PersonId person, Area area, UUID item, Right right) {
        return decide(lasting(actor, person), area, item, right).isPresent();
    }

    /**
     * For an address that names nothing the actor can see: logged, and the same answer whether it exists or not. Only own
     * family at work is told why ({@code access.own-family}), since they know the person anyway.
     */
    public RuntimeException refusedItem(Actor actor, String what, UUID item) {
        return log.appendRefused(entry(actor, null, Kind.REFUSED, "NO_PERMIT", what, null), item)
                        .filter(subject -> isOwnFamily(actor, new PersonId(subject)))
                        .isPresent()
                ? ownFamily()
                : new NotVisible();
    }

    /** As {@link #toRead}, and names the person too: for what is shown with the name of whom it is about. */
    public Basis toReadWithName(Actor actor, PersonId person, Area area, UUID item) {
        Basis basis = require(actor, person, area, item, Right.READ);
        write(actor, person, Kind.READ, basis.name(), Area.IDENTITY.name(), null);
        return basis;
    }

    /**
     * For a decision on who else gets to see an item, or a whole area: whoever may read it may make it; logged as a change.
     *
     * @throws NotVisible without a permit to read; the try is logged
     */
    public Basis toGuard(Actor actor, PersonId person, Area area, UUID item) {
        Permit permit = best(held(actor, person), area, item, Right.READ)
                .orElseThrow(() -> refused(actor, person, area.name()));
        write(actor, person, Kind.WRITE, permit.basis().name(), area.name(), period(permit));
        return permit.basis();
    }

    /** A report needs no permit (hpl § 38 a), but is logged like any other writing. */
    public void logReport(Actor actor, PersonId person) {
        write(actor, person, Kind.WRITE, Basis.REPORTED.name(), Area.NEED.name(), null);
    }

    /** What arrived without a certain person is read by the unit it arrived at; logged without a subject. */
    public void logUnmatched(Actor actor, UUID message) {
        write(actor, null, Kind.READ, Basis.CORRESPONDENCE.name(), "E_MESSAGE " + message, null);
    }

    /**
     * A message about the person has left for this service: from now on that stands in the log, whatever is withdrawn later.
     *
     * @param receiver the unit's id
     * @param organisation its agency in words
     * @param areas what the message told of, MESSAGES among them
     */
    public void logSentTo(PersonId person, UUID receiver, String unit, String organisation, Set<Area> areas) {
        log.append(new AccessLogEntry(
                ids.next(),
                clock.instant(),
                person.value(),
                receiver,
                unit,
                organisation,
                false,
                Kind.READ,
                Basis.SENT_TO.name(),
                names(areas),
                null));
    }

    private EnumMap<Area, Permit> readable(List<Permit> held, Set<Area> wanted) {
        EnumMap<Area, Permit> readable = new EnumMap<>(Area.class);
        wanted.forEach(area -> best(held, area, null, Right.READ).ifPresent(permit -> readable.put(area, permit)));
        return readable;
    }

    /** One who reviews the log reads what it says. @param person null when only staff are named */
    public void logReview(Actor actor, PersonId person) {
        write(actor, person, Kind.READ, Basis.LOG_REVIEW.name(), Area.ACCESS_LOG.name(), null);
    }

    /** One who reviews the log writes what they found. @param person null when it is about several */
    public void logReviewed(Actor actor, PersonId person) {
        write(actor, person, Kind.WRITE, Basis.LOG_REVIEW.name(), Area.ACCESS_LOG.name(), null);
    }

    /** One who keeps the installation running looks at the outside of it; logged without a subject. @param item null for a list */
    public void logOperation(Actor actor, String what, UUID item) {
        write(actor, null, Kind.READ, Basis.OPERATION.name(), item == null ? what : what + " " + item, null);
    }

    /** As {@link #logOperation}, for what changes something. */
    public void logOperated(Actor actor, String what, UUID item) {
        write(actor, null, Kind.WRITE, Basis.OPERATION.name(), item == null ? what : what + " " + item, null);
    }

    /** Somebody takes a case of which the unit knows only that it is there; logged without a subject until it is taken. */
    public void logUnattended(Actor actor) {
        write(actor, null, Kind.READ, Basis.COORDINATING_UNIT.name(), Area.NEED.name(), null);
    }

    /** Somebody opens more than they ordinarily may because it is urgent; the person is told who, what and until when. */
    public void logEmergency(Actor actor, PersonId person, Basis basis, Set<Area> areas, Instant endsAt) {
        write(actor, person, Kind.WRITE, basis.name(), names(areas), "../" + endsAt);
    }

    /** A try that was refused by rules, kept although the try leaves nothing else. @param person null when not known */
    public void logRefused(Actor actor, PersonId person, Basis basis, String information) {
        log.appendRefused(
                entry(actor, person, Kind.REFUSED, basis.name(), information, null),
                person == null ? null : person.value());
    }

    /** Whether the actor is the person or close family at work. Asks without logging. */
    public boolean isOwnFamily(Actor actor, PersonId person) {
        return barred(lasting(actor, person));
    }

    private List<Permit> held(Actor actor, PersonId person) {
        List<Permit> held = lasting(actor, person);
        if (barred(held)) {
            log.appendRefused(
                    entry(actor, person, Kind.REFUSED, Basis.OWN_FAMILY.name(), Area.IDENTITY.name(), null),
                    person.value());
            throw ownFamily();
        }
        return held;
    }

    /** But those whose hours are over. */
    private List<Permit> lasting(Actor actor, PersonId person) {
        Instant now = clock.instant();
        return permits.of(actor.grantees(), person).stream()
                .filter(permit -> !permit.endedBy(now))
                .toList();
    }

    private static boolean barred(List<Permit> held) {
        return held.stream().anyMatch(permit -> permit.right() == Right.BARRED);
    }

    private static RuleViolation ownFamily() {
        return new RuleViolation(new Reason("access.own-family", LegalBasis.CONFIDENTIALITY));
    }

    private Optional<Permit> best(List<Permit> held, Area area, UUID item, Right right) {
        LocalDate today = LocalDate.now(clock);
        boolean withheld = item != null
                && held.stream().anyMatch(permit -> permit.right() == Right.WITHHELD && item.equals(permit.item()));
        return held.stream()
                .filter(permit -> !withheld
                        && permit.area() == area
                        && (permit.item() == null || permit.item().equals(item)))
                .filter(permit -> permit.allows(right) && permit.holdsOn(today))
                .min(Comparator.comparing(Permit::basis));
    }

    private NotVisible refused(Actor actor, PersonId person, String information) {
        log.appendRefused(entry(actor, person, Kind.REFUSED, "NO_PERMIT", information, null), person.value());
        return new NotVisible();
    }

    /** One line for each basis and period, with the areas that rest on it. */
    private void writeRead(Actor actor, PersonId person, EnumMap<Area, Permit> seen) {
        Map<List<String>, Set<Area>> lines = new LinkedHashMap<>();
        seen.forEach((area, permit) -> lines.computeIfAbsent(
                        Arrays.asList(permit.basis().name(), period(permit)), line -> EnumSet.noneOf(Area.class))
                .add(area));
        lines.forEach((line, areas) -> write(actor, person, Kind.READ, line.getFirst(), names(areas), line.getLast()));
    }

    private void write(Actor actor, PersonId person, Kind kind, String basis, String information, String period) {
        log.append(entry(actor, person, kind, basis, information, period));
    }

    private AccessLogEntry entry(
            Actor actor, PersonId person, Kind kind, String basis, String information, String period) {
        return new AccessLogEntry(
                ids.next(),
                clock.instant(),
                person == null ? null : person.value(),
                actor.id(),
                actor.name(),
                actor.organisation(),
                actor instanceof Actor.Representative || ACTS_FOR_ANOTHER.contains(basis),
                kind,
                basis,
                information,
                period);
    }

    private static Kind kind(Right right) {
        return right == Right.WRITE ? Kind.WRITE : Kind.READ;
    }

    private static String period(Permit permit) {
        if (permit.endsAt() != null) {
            return text(permit.from()) + "/" + permit.endsAt();
        }
        return permit.from() == null && permit.until() == null
                ? null
                : text(permit.from()) + "/" + text(permit.until());
    }

    private static String text(LocalDate date) {
        return date == null ? ".." : date.toString();
    }

    private static String names(Set<Area> areas) {
        return areas.stream().sorted().map(Area::name).collect(Collectors.joining(" "));
    }
}
