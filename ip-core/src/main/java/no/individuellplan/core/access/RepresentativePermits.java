package no.individuellplan.core.access;

import static no.individuellplan.core.access.Permit.Right.WRITE;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.individuellplan.core.person.LegalAge;
import no.individuellplan.core.person.Representation;

/**
 * What those who act for a person may see and do. Parents of a child under 16 as the child itself, but for the
 * history, and from 12 the log: both would tell of what is kept from them (I12). From 16 nothing, unless a decision in force says that the
 * young person lacks competence: then the parents decide while it holds, at the longest until 18 (PBRL-14, -17, -29).
 * Others as far and as long as their mandate reaches (PBRL-31).
 */
final class RepresentativePermits {
    private static final Set<Area> PARENTS =
            EnumSet.complementOf(EnumSet.of(Area.HISTORY, Area.ACCESS_LOG, Area.RIGHTS));

    private final AccessFacts facts;

    private RepresentativePermits(AccessFacts facts) {
        this.facts = facts;
    }

    static List<Permit> of(AccessFacts facts) {
        RepresentativePermits rules = new RepresentativePermits(facts);
        return facts.representatives().stream()
                .filter(Representation::coversPlan)
                .flatMap(rules::all)
                .toList();
    }

    private Stream<Permit> all(Representation who) {
        List<Permit> held = (who.kind() == Representation.Kind.PARENT ? parent(who) : mandate(who)).toList();
        Set<UUID> kept = KeptFromParents.from(who.representative(), facts.kept());
        return Stream.of(
                        held.stream().filter(permit -> permit.area() != Area.ACCESS_LOG || nothingKept(who)),
                        kept.stream().filter(item -> !held.isEmpty()).map(item -> withheld(who, item)),
                        held.stream()
                                .filter(permit -> permit.area() == Area.PLAN)
                                .flatMap(this::ownRequests),
                        who.kind() == Representation.Kind.PARENT ? mustKnow(who) : Stream.<Permit>empty())
                .flatMap(permits -> permits);
    }

    /** What a parent has complained of or asked for; not what the child or the other parent has. */
    private Stream<Permit> ownRequests(Permit like) {
        return like.basis() == Basis.MANDATE
                ? Stream.empty()
                : facts.asked().stream()
                        .filter(one -> one.sender().equals(like.grantee()))
                        .map(one -> new Permit(
                                like.grantee(),
                                facts.person(),
                                Area.RIGHTS,
                                one.request(),
                                WRITE,
                                like.basis(),
                                like.from(),
                                like.until()));
    }

    /** The log of a child from whose parents something is kept would tell who has worked with it. */
    private boolean nothingKept(Representation who) {
        return who.kind() != Representation.Kind.PARENT || facts.kept().hidden().isEmpty();
    }

    private Permit withheld(Representation who, UUID item) {
        return new Permit(
                who.representative().value(),
                facts.person(),
                Area.PLAN,
                item,
                Permit.Right.WITHHELD,
                Basis.WITHHELD,
                null,
                null);
    }

    /** What a parent must know may be read until the child is 18, also by one who sees nothing else (PBRL-17). */
    private Stream<Permit> mustKnow(Representation who) {
        if (facts.birthDate() == null) {
            return Stream.empty();
        }
        LocalDate until = first(who.until(), dayBefore(LegalAge.ADULT));
        return until.isBefore(facts.today()) || until.isBefore(who.from())
                ? Stream.empty()
                : KeptFromParents.mustKnow(who.representative(), facts.kept()).stream()
                        .map(one -> new Permit(
                                who.representative().value(),
                                facts.person(),
                                one.area(),
                                one.item(),
                                Permit.Right.READ,
                                Basis.PARENT_MUST_KNOW,
                                ahead(who),
                                until));
    }

    private Stream<Permit> mandate(Representation who) {
        return permits(who, EnumSet.allOf(Area.class), Basis.MANDATE, ahead(who), who.until());
    }

    /** An unknown birth date gives nothing (FNR-05). */
    private Stream<Permit> parent(Representation who) {
        return facts.birthDate() == null
                ? Stream.empty()
                : Stream.concat(ofAChild(who), ofAYouthWithoutCompetence(who));
    }

    private Stream<Permit> ofAChild(Representation who) {
        LocalDate lastDay = first(who.until(), dayBefore(LegalAge.OWN_CONSENT));
        LocalDate lastDayOfLog = first(who.until(), dayBefore(LegalAge.GREAT_WEIGHT));
        return Stream.concat(
                permits(who, PARENTS, Basis.PARENT, ahead(who), lastDay),
                permits(who, EnumSet.of(Area.ACCESS_LOG), Basis.PARENT, ahead(who), lastDayOfLog));
    }

    /** Worked out ahead too: a decision made at 15 holds on from the birthday until it is to be reviewed. */
    private Stream<Permit> ofAYouthWithoutCompetence(Representation who) {
        if (facts.lacksCompetence() == null) {
            return Stream.empty();
        }
        LocalDate from = last(
                LegalAge.OWN_CONSENT.reachedOn(facts.birthDate()),
                last(facts.lacksCompetence().from(), who.from()));
        LocalDate until = first(who.until(), first(facts.lacksCompetence().until(), dayBefore(LegalAge.ADULT)));
        return permits(who, PARENTS, Basis.PARENT_OF_YOUTH, from, until);
    }

    private Stream<Permit> permits(Representation who, Set<Area> areas, Basis basis, LocalDate from, LocalDate until) {
        boolean over = until != null && (until.isBefore(facts.today()) || (from != null && until.isBefore(from)));
        return over
                ? Stream.empty()
                : areas.stream()
                        .map(area -> new Permit(
                                who.representative().value(), facts.person(), area, null, WRITE, basis, from, until));
    }

    private LocalDate dayBefore(LegalAge age) {
        return age.reachedOn(facts.birthDate()).minusDays(1);
    }

    /** Worked out before it begins, so that it counts from its very first day; null when it has begun. */
    private LocalDate ahead(Representation who) {
        return who.from().isAfter(facts.today()) ? who.from() : null;
    }

    /** Null is no end. */
    private static LocalDate first(LocalDate one, LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    private static LocalDate last(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
