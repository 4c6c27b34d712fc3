package no.individuellplan.web.plan.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Basis;
import no.individuellplan.core.access.Permit;
import no.individuellplan.core.access.Permits;
import no.individuellplan.core.id.PersonId;

/** How long a reader's own permit to the plan is good for. */
@ApplicationScoped
class WhySeen {
    private final Permits permits;
    private final Clock clock;

    WhySeen(Permits permits, Clock clock) {
        this.permits = permits;
        this.clock = clock;
    }

    /** The last day; empty while it has none. */
    Optional<LocalDate> until(Actor reader, PersonId person, Basis basis) {
        LocalDate today = LocalDate.now(clock);
        return permits.of(reader.grantees(), person).stream()
                .filter(permit -> permit.area() == Area.PLAN && permit.basis() == basis && permit.holdsOn(today))
                .map(Permit::until)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }
}
