package no.individuellplan.core.person;

import java.time.LocalDate;
import java.util.Set;
import no.individuellplan.core.id.PersonId;

/**
 * That one person may act for another, by what a register says or by a {@link Mandate}.
 *
 * @param scope what a guardian's mandate covers; parents, and those who have the care in their place, have all of it by law
 * @param until last day, null when open
 * @param parts the parts of the plan a written mandate names; empty for all others
 * @param ground what a mandate rests on; null for what a register says
 */
public record Representation(
        PersonId represented,
        PersonId representative,
        Kind kind,
        Set<Scope> scope,
        LocalDate from,
        LocalDate until,
        Set<Part> parts,
        Ground ground) {

    public Representation {
        scope = Set.copyOf(scope);
        parts = Set.copyOf(parts);
    }

    /** As a register says it. */
    public Representation(
            PersonId represented,
            PersonId representative,
            Kind kind,
            Set<Scope> scope,
            LocalDate from,
            LocalDate until) {
        this(represented, representative, kind, scope, from, until, Set.of(), null);
    }

    /**
     * Foresatt (pbrl § 4-4), verge (vergemålsloven), fremtidsfullmektig, fullmektig; barnevernets kontakt, and fosterforelder
     * or omsorgsperson ved institusjon, while the care has been taken over (pbrl §§ 3-4, 4-4, PBRL-19, -27).
     */
    public enum Kind {
        PARENT,
        GUARDIAN,
        FUTURE_ATTORNEY,
        ATTORNEY,
        CHILD_WELFARE,
        CARER
    }

    /** What a mandate may cover. */
    public enum Scope {
        HEALTH_AND_WELFARE,
        ECONOMY
    }

    /** What a person may let one with a written mandate see, named as the areas of a plan, and do: ANSWERS is to say yes and no. */
    public enum Part {
        ABOUT_ME,
        HOUSING,
        WORK_AND_EDUCATION,
        HEALTH,
        ECONOMY,
        FAMILY_AND_NETWORK,
        LEISURE,
        EVERYDAY,
        ANSWERS
    }

    /** What a mandate rests on. */
    public enum Ground {
        /** Omsorgsovertakelse (barnevernsloven § 5-1). */
        CARE_ORDER,
        /** Akuttvedtak (barnevernsloven § 4-2). */
        INTERIM_CARE,
        /** Flytteforbud (barnevernsloven § 4-3). */
        NO_MOVING,
        /** Written by the person (pbrl § 7-2 on the written form). */
        WRITTEN,
        /** The statsforvalter has confirmed that a fremtidsfullmakt is in force (vergemålsloven § 84). */
        CONFIRMED,
        /** A fremtidsfullmakt in force because the person lacks competence, without a confirmation (vergemålsloven § 83). */
        LACKS_COMPETENCE
    }

    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(from) && (until == null || !date.isAfter(until));
    }

    public boolean coversPlan() {
        return hasCare() || kind == Kind.PARENT || scope.contains(Scope.HEALTH_AND_WELFARE);
    }

    /** Stands where parents stood: the child welfare service, and those the child lives with. */
    public boolean hasCare() {
        return kind == Kind.CHILD_WELFARE || kind == Kind.CARER;
    }

    /** Whether it reaches a young person of 16 or 17 who lacks competence (pbrl § 4-5: only barnevernsloven § 5-1). */
    public boolean reachesYouth() {
        return ground == Ground.CARE_ORDER;
    }
}
