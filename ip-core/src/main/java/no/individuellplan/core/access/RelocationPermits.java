package no.individuellplan.core.access;

import static no.individuellplan.core.access.Permit.Right.READ;
import static no.individuellplan.core.access.Permit.Right.WRITE;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.individuellplan.core.access.AccessFacts.Coming;
import no.individuellplan.core.access.AccessFacts.Gone;

/**
 * What a yes to take the plan along to another municipality gives (VEI-14). Before the plan is taken over: whom it is
 * about and the move itself, and nothing of the plan. After: the new unit has the need as any unit has, and those at the old
 * one read until the last day of handing over, and write nothing.
 */
final class RelocationPermits {
    private static final Set<Area> UNITS = EnumSet.of(Area.IDENTITY, Area.NEED, Area.COORDINATION);

    private RelocationPermits() {}

    static List<Permit> of(AccessFacts facts) {
        return Stream.concat(
                        facts.moves().coming().stream().flatMap(one -> coming(facts, one)),
                        facts.moves().gone().stream().flatMap(one -> gone(facts, one)))
                .toList();
    }

    private static Stream<Permit> coming(AccessFacts facts, Coming one) {
        return Stream.of(
                permit(facts, one.to(), Area.IDENTITY, null, READ, null),
                permit(facts, one.to(), Area.CONSENT, one.relocation(), WRITE, null),
                permit(facts, one.from(), Area.CONSENT, one.relocation(), READ, null));
    }

    private static Stream<Permit> gone(AccessFacts facts, Gone one) {
        return Stream.of(arrived(facts, one), unitHandingOver(facts, one), coordinatorHandingOver(facts, one))
                .flatMap(permits -> permits);
    }

    /** As long as the unit has the need: not after the person has moved on. */
    private static Stream<Permit> arrived(AccessFacts facts, Gone one) {
        return facts.needs().stream().anyMatch(need -> one.to().equals(need.receivingUnit()))
                ? Stream.of(permit(facts, one.to(), Area.CONSENT, one.relocation(), READ, null))
                : Stream.empty();
    }

    private static Stream<Permit> unitHandingOver(AccessFacts facts, Gone one) {
        return over(facts, one)
                ? Stream.empty()
                : Stream.concat(
                        UNITS.stream().map(area -> permit(facts, one.from(), area, null, READ, one.until())),
                        Stream.of(permit(facts, one.from(), Area.CONSENT, one.relocation(), READ, one.until())));
    }

    private static Stream<Permit> coordinatorHandingOver(AccessFacts facts, Gone one) {
        return one.coordinator() == null || over(facts, one)
                ? Stream.empty()
                : PermitRules.COORDINATORS.stream()
                        .map(area -> permit(facts, one.coordinator(), area, null, READ, one.until()));
    }

    private static boolean over(AccessFacts facts, Gone one) {
        return one.until().isBefore(facts.today());
    }

    private static Permit permit(
            AccessFacts facts, UUID who, Area area, UUID item, Permit.Right right, LocalDate until) {
        return new Permit(who, facts.person(), area, item, right, Basis.RELOCATION, null, until);
    }
}
