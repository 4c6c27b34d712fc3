package no.individuellplan.core.rights;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.individuellplan.core.access.AccessFacts;
import no.individuellplan.core.access.FactsForAccess;
import no.individuellplan.core.access.SignIn;
import no.individuellplan.core.agency.Agencies;
import no.individuellplan.core.agency.ServiceUnit;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;

/** The services that may have decided something about a person, and who there answers. */
@ApplicationScoped
class DecisionMakers {
    private final FactsForAccess facts;
    private final Agencies agencies;
    private final Clock clock;

    DecisionMakers(FactsForAccess facts, Agencies agencies, Clock clock) {
        this.facts = facts;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** Who has the need, and who takes part or has; the coordinating unit that has the need first. */
    List<ServiceUnit> of(PersonId person) {
        AccessFacts about = facts.of(person, LocalDate.now(clock));
        return Stream.of(
                        about.needs().stream().map(AccessFacts.Case::receivingUnit),
                        about.participants().stream().map(AccessFacts.Taking::unit),
                        about.needs().stream().map(AccessFacts.Case::copyUnit))
                .flatMap(units -> units)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(unit -> agencies.unit(new UnitId(unit)).stream())
                .toList();
    }

    DecisionMaker named(ServiceUnit unit) {
        String name = SignIn.organisation(unit, agencies.agency(unit.agency()).orElseThrow());
        return new DecisionMaker(unit.id(), name, unit.coordinatingUnit());
    }

    /** The coordinating unit of the agency, or the service itself where there is none. */
    UnitId answeringFor(ServiceUnit unit) {
        return agencies.coordinatingUnitOf(unit.agency()).map(ServiceUnit::id).orElse(unit.id());
    }
}
