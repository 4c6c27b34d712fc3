package no.individuellplan.web.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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

    private static Looked line(Actor actor, AccessLogEntry entry) {
        return new Looked(
                entry.id().toString(),
                entry.actorName(),
                entry.organisation(),
                actor.id().equals(entry.actor()),
                entry.at(),
                entry.kind(),
                basis(entry).orElse(null),
                areas(entry.information()));
    }

    private static Optional<Basis> basis(AccessLogEntry entry) {
        return Arrays.stream(Basis.values())
                .filter(one -> one.name().equals(entry.basis()))
                .findFirst();
    }

    /** The log names areas by their codes; what else it names is not for the page. */
    private static List<Area> areas(String information) {
        List<String> named = List.of((information == null ? "" : information).split("[^A-Z_]+"));
        return Arrays.stream(Area.values())
                .filter(area -> named.contains(area.name()))
                .toList();
    }
}
