package no.individuellplan.web.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Basis;
import no.individuellplan.core.audit.AccessLogEntry;
import no.individuellplan.core.plan.ReadOwnPlan;

/** The access log as lines the person can read. */
@ApplicationScoped
public class LookedLines {
    private final ReadOwnPlan own;

    LookedLines(ReadOwnPlan own) {
        this.own = own;
    }

    /** Newest first, at most so many. */
    @Transactional
    public List<Looked> newest(Actor actor, int most) {
        return own.whoHasLooked(actor, most).stream()
                .map(entry -> line(actor, entry))
                .toList();
    }

    /** The newest of those before, at most so many, and never some only of those of one instant. */
    @Transactional
    public Lines before(Actor actor, Instant end, int most) {
        List<Looked> lines = own.whoHasLooked(actor, end, most + 1).stream()
                .map(entry -> line(actor, entry))
                .toList();
        if (lines.size() <= most) {
            return new Lines(lines, null);
        }
        Instant cut = lines.getLast().at();
        List<Looked> whole =
                lines.stream().filter(line -> line.at().isAfter(cut)).toList();
        return whole.isEmpty()
                ? new Lines(lines, cut)
                : new Lines(whole, whole.getLast().at());
    }

    /** @param older where the older ones begin; null when there are none */
    public record Lines(List<Looked> lines, Instant older) {}

    private static Looked line(Actor actor, AccessLogEntry entry) {
        return new Looked(
                entry.id().toString(),
                entry.actorName(),
                entry.organisation(),
                actor.id().equals(entry.actor()),
                entry.at(),
                entry.kind(),
                basis(entry).orElse(null),
                until(entry.period()),
                entry.onBehalfOf(),
                areas(entry.information()));
    }

    private static Optional<Basis> basis(AccessLogEntry entry) {
        return Arrays.stream(Basis.values())
                .filter(one -> one.name().equals(entry.basis()))
                .findFirst();
    }

    /** From an ISO interval, {@code ..} for an open end. What lasts hours is over on the same day or the next, and says no day. */
    private static LocalDate until(String period) {
        String end = period == null ? ".." : period.substring(period.indexOf('/') + 1);
        return end.equals("..") || end.endsWith("Z") ? null : LocalDate.parse(end);
    }

    /** The log names areas by their codes; what else it names is not for the page. */
    private static List<Area> areas(String information) {
        List<String> named = List.of((information == null ? "" : information).split("[^A-Z_]+"));
        return Arrays.stream(Area.values())
                .filter(area -> named.contains(area.name()))
                .toList();
    }
}
