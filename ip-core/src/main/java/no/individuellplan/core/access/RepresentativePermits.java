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
 * While the child welfare service has the care, it and those the child lives with stand in the parents' place, and the
 * parents outside; at 16 and 17 only by a care order (PBRL-19, -29). Others as far and as long as their mandate reaches
 * (PBRL-31), or as the person has named.
 */
final class RepresentativePermits {
    private static final Set<Area> PARENTS =
            EnumSet.complementOf(EnumSet.of(Area.HISTORY, Area.ACCESS_LOG, Area.RIGHTS, Area.TREATMENT));
    /** Treatment is for the person and the service that gives it: no mandate for the plan names it. */
    private static final Set<Area> MANDATED = EnumSet.complementOf(EnumSet.of(Area.TREATMENT));
    /** What one who answers for the person must have before them and may write: a yes to a plan opens it, with its chair. */
    private static final Set<Area> ANSWERING = EnumSet.of(Area.NEED, Area.CONSENT, Area.PLAN, Area.COORDINATION);

    private final AccessFacts facts;

    private RepresentativePermits(AccessFacts facts) {
        this.facts = facts;
    }

    static List<Permit> of(AccessFacts facts) {
        RepresentativePermits rules = new RepresentativePermits(facts);
        return facts.representatives().stream()
                .filter(who -> who.coversPlan() || !who.parts().isEmpty())
                .flatMap(rules::all)
                .toList();
    }

    private Stream<Permit> all(Representation who) {
        List<Permit> held = held(who).toList();
        Set<UUID> kept = KeptFromParents.from(who.representative(), facts.kept());
        return Stream.of(
                        outsideCare(who, held).filter(permit -> permit.area() != Area.ACCESS_LOG || nothingKept(who)),
                        kept.stream()
                                .filter(item -> !held.isEmpty() || isKin(who))
                                .map(item -> withheld(who, item)),
                        answers(who) ? outsideCare(who, ownRequests(who, held)) : Stream.<Permit>empty(),
                        isParental(who) ? outsideCare(who, mustKnow(who).toList()) : Stream.<Permit>empty())
                .flatMap(permits -> permits);
    }

    /** Sees by being named, also where nothing is seen by acting: what is kept stays kept until it is lifted. */
    private boolean isKin(Representation who) {
        return facts.kin().stream()
                .anyMatch(one -> one.person().equals(who.representative().value()));
    }

    /** In a parent's place, or by a mandate that says so; another mandate reaches all requests by itself. */
    private static boolean answers(Representation who) {
        return isParental(who) || who.parts().contains(Representation.Part.ANSWERS);
    }

    /** What one has complained of or asked for oneself; not what the person or another who answers has (PBRL-40). */
    private List<Permit> ownRequests(Representation who, List<Permit> held) {
        return held.stream()
                .filter(permit -> permit.area() == Area.PLAN)
                .flatMap(like -> facts.asked().stream()
                        .filter(one -> one.sender().equals(who.representative().value()))
                        .map(one -> new Permit(
                                like.grantee(),
                                facts.person(),
                                Area.RIGHTS,
                                one.request(),
                                WRITE,
                                like.basis(),
                                like.from(),
                                like.until())))
                .toList();
    }

    private Stream<Permit> held(Representation who) {
        return switch (who.kind()) {
            case PARENT, CHILD_WELFARE, CARER -> parental(who);
            case GUARDIAN, FUTURE_ATTORNEY -> mandate(who);
            case ATTORNEY -> who.parts().isEmpty() ? mandate(who) : named(who);
        };
    }

    /** Parents, and those who have stepped into their place. */
    private static boolean isParental(Representation who) {
        return who.kind() == Representation.Kind.PARENT || who.hasCare();
    }

    private static Basis basis(Representation who, Basis ofParents) {
        return switch (who.kind()) {
            case CHILD_WELFARE -> Basis.CHILD_WELFARE;
            case CARER -> Basis.CARER;
            case PARENT, GUARDIAN, FUTURE_ATTORNEY, ATTORNEY -> ofParents;
        };
    }

    /** A parent's, for the days on which nobody else has the care (PBRL-19). */
    private Stream<Permit> outsideCare(Representation who, List<Permit> permits) {
        return who.kind() == Representation.Kind.PARENT
                ? permits.stream().flatMap(this::outsideCare)
                : permits.stream();
    }

    private Stream<Permit> outsideCare(Permit permit) {
        List<Span> care = facts.representatives().stream()
                .filter(one -> one.kind() == Representation.Kind.CHILD_WELFARE)
                .filter(one -> permit.basis() != Basis.PARENT_OF_YOUTH || one.reachesYouth())
                .map(one -> new Span(one.from(), one.until()))
                .toList();
        return new Span(permit.from(), permit.until())
                .without(care).stream()
                        .filter(left -> left.until() == null || !left.until().isBefore(facts.today()))
                        .map(left -> permit.lasting(left.from(), left.until()));
    }

    /** Reads the frame of the plan, the consents and what the person has named; answers when that is named too. */
    private Stream<Permit> named(Representation who) {
        Set<Area> reads = EnumSet.of(Area.NEED, Area.CONSENT);
        reads.addAll(Area.FRAME);
        Area.SHAREABLE.stream()
                .filter(area ->
                        who.parts().stream().anyMatch(part -> part.name().equals(area.name())))
                .forEach(reads::add);
        boolean answers = who.parts().contains(Representation.Part.ANSWERS);
        return over(ahead(who), who.until())
                ? Stream.empty()
                : reads.stream()
                        .map(area -> new Permit(
                                who.representative().value(),
                                facts.person(),
                                area,
                                null,
                                answers && ANSWERING.contains(area) ? WRITE : Permit.Right.READ,
                                Basis.ATTORNEY,
                                ahead(who),
                                who.until()));
    }

    /** The log of a child from whose parents something is kept would tell who has worked with it. */
    private boolean nothingKept(Representation who) {
        return !isParental(who) || facts.kept().hidden().isEmpty();
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
                                basis(who, Basis.PARENT_MUST_KNOW),
                                ahead(who),
                                until));
    }

    private Stream<Permit> mandate(Representation who) {
        return permits(who, MANDATED, Basis.MANDATE, ahead(who), who.until());
    }

    /** An unknown birth date gives nothing (FNR-05). */
    private Stream<Permit> parental(Representation who) {
        return facts.birthDate() == null
                ? Stream.empty()
                : Stream.concat(ofAChild(who), ofAYouthWithoutCompetence(who));
    }

    private Stream<Permit> ofAChild(Representation who) {
        LocalDate lastDay = first(who.until(), dayBefore(LegalAge.OWN_CONSENT));
        LocalDate lastDayOfLog = first(who.until(), dayBefore(LegalAge.GREAT_WEIGHT));
        return Stream.concat(
                permits(who, PARENTS, basis(who, Basis.PARENT), ahead(who), lastDay),
                permits(who, EnumSet.of(Area.ACCESS_LOG), basis(who, Basis.PARENT), ahead(who), lastDayOfLog));
    }

    /** Worked out ahead too: a decision made at 15 holds on from the birthday until it is to be reviewed. */
    private Stream<Permit> ofAYouthWithoutCompetence(Representation who) {
        if (facts.lacksCompetence() == null || (who.hasCare() && !who.reachesYouth())) {
            return Stream.empty();
        }
        LocalDate from = last(
                LegalAge.OWN_CONSENT.reachedOn(facts.birthDate()),
                last(facts.lacksCompetence().from(), who.from()));
        LocalDate until = first(who.until(), first(facts.lacksCompetence().until(), dayBefore(LegalAge.ADULT)));
        return permits(who, PARENTS, basis(who, Basis.PARENT_OF_YOUTH), from, until);
    }

    private Stream<Permit> permits(Representation who, Set<Area> areas, Basis basis, LocalDate from, LocalDate until) {
        return over(from, until)
                ? Stream.empty()
                : areas.stream()
                        .map(area -> new Permit(
                                who.representative().value(), facts.person(), area, null, WRITE, basis, from, until));
    }

    private boolean over(LocalDate from, LocalDate until) {
        return until != null && (until.isBefore(facts.today()) || (from != null && until.isBefore(from)));
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
