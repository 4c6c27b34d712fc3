package no.individuellplan.core.person;

import java.time.LocalDate;
import java.util.Set;
import no.individuellplan.core.id.PersonId;

/**
 * That one person may act for another.
 *
 * @param scope what a guardian's mandate covers; a parent has all of it by law
 * @param until last day, null when open
 */
public record Representation(
        PersonId represented, PersonId representative, Kind kind, Set<Scope> scope, LocalDate from, LocalDate until) {

    public Representation {
        scope = Set.copyOf(scope);
    }

    /** Foresatt (pbrl § 4-4), verge (vergemålsloven), fremtidsfullmektig, fullmektig. */
    public enum Kind {
        PARENT,
        GUARDIAN,
        FUTURE_ATTORNEY,
        ATTORNEY
    }

    /** What a mandate may cover. */
    public enum Scope {
        HEALTH_AND_WELFARE,
        ECONOMY
    }

    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(from) && (until == null || !date.isAfter(until));
    }

    public boolean coversPlan() {
        return kind == Kind.PARENT || scope.contains(Scope.HEALTH_AND_WELFARE);
    }
}
