package no.individuellplan.core.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.ServedHere;
import no.individuellplan.core.id.NeedId;
import no.individuellplan.core.id.UnitId;

/**
 * Whether what one reported to a coordinating unit elsewhere has got there. Names nobody, and says nothing of the need: one
 * gets to know of one's own reports alone.
 */
@ApplicationScoped
public class FollowReports {
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final Needs needs;
    private final Agencies agencies;
    private final ServedHere here;
    private final ReportsElsewhere elsewhere;
    private final Clock clock;

    public FollowReports(Needs needs, Agencies agencies, ServedHere here, ReportsElsewhere elsewhere, Clock clock) {
        this.needs = needs;
        this.agencies = agencies;
        this.here = here;
        this.elsewhere = elsewhere;
        this.clock = clock;
    }

    /**
     * A report that nobody may have got.
     *
     * @param at when it was reported
     */
    public record Astray(NeedId need, UnitId to, Passage passage, Instant at) {}

    /** Empty when it is not one's own, and when the unit works here or was sent nothing. */
    @Transactional
    public Optional<Passage> passage(Actor.Professional reporter, NeedId id, UnitId to) {
        return needs.find(id)
                .filter(need -> reportedAt(reporter, need).isPresent())
                .filter(need -> isElsewhere(to))
                .flatMap(need -> elsewhere.passage(need.person(), reporter.unit(), to));
    }

    /** Those of the last thirty days, the last reported first. */
    @Transactional
    public List<Astray> astray(Actor.Professional reporter) {
        Instant since = clock.instant().minus(REMEMBERED);
        return needs.visible().stream()
                .flatMap(need -> Stream.of(need.receivingUnit(), need.copyUnit())
                        .filter(Objects::nonNull)
                        .filter(this::isElsewhere)
                        .flatMap(to -> astray(reporter, need, to, since).stream()))
                .sorted((one, other) -> other.at().compareTo(one.at()))
                .toList();
    }

    private Optional<Astray> astray(Actor.Professional reporter, Need need, UnitId to, Instant since) {
        return reportedAt(reporter, need).filter(since::isBefore).flatMap(at -> elsewhere
                .passage(need.person(), reporter.unit(), to)
                .filter(Passage::astray)
                .map(passage -> new Astray(need.id(), to, passage, at)));
    }

    private Optional<Instant> reportedAt(Actor.Professional reporter, Need need) {
        return needs.reportsOf(need.id()).stream()
                .filter(report -> report.reporter().equals(reporter.id()))
                .map(NeedReport::at)
                .reduce((earlier, later) -> later);
    }

    private boolean isElsewhere(UnitId unit) {
        return agencies.agencyOf(unit).filter(agency -> !here.serves(agency)).isPresent();
    }
}
