package no.individuellplan.core.access;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.individuellplan.core.access.AccessFacts.Asked;
import no.individuellplan.core.access.AccessFacts.Taking;
import no.individuellplan.core.access.AccessFacts.ToConfirm;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.access.Shield.Member;

/**
 * What is left of the permits about one whose address is protected: nearly every row names a place, so everything is for
 * the case team alone (ADR-01, ADR-02, I11). The team is the person, those who act for them and are not shut out, the one
 * in the coordinator's chair or asked for it, one who stands in on those days, the contacts of services that take part, a
 * colleague asked to hold a consent against the paper, and those named one by one. What a whole unit would see is seen by
 * those named there, and by nobody there when none is; as next of kin, or as one who reported, only those named see.
 */
final class ShieldedPermits {
    /** What somebody is let in to as close or as one who reported: who they are otherwise does not let it through. */
    private static final Set<Basis> ONLY_NAMED = Set.of(Basis.NEXT_OF_KIN, Basis.NEAREST_OF_KIN, Basis.REPORTED);

    private final AccessFacts facts;
    private final Set<UUID> units = new HashSet<>();
    private final Set<UUID> named = new HashSet<>();
    private final Set<UUID> team = new HashSet<>();

    private ShieldedPermits(AccessFacts facts) {
        this.facts = facts;
        facts.needs().forEach(need -> units.addAll(known(need.receivingUnit(), need.copyUnit())));
        facts.participants().stream().map(Taking::unit).forEach(units::add);
        facts.measures().stream().map(Asked::unit).forEach(units::add);
        facts.threads().forEach(thread -> units.addAll(thread.units()));
        facts.asked().forEach(asked -> units.addAll(known(asked.unit())));
        facts.moves().coming().forEach(one -> units.addAll(known(one.from(), one.to())));
        facts.moves().gone().forEach(one -> units.addAll(known(one.from(), one.to())));
        gatherTeam();
    }

    static List<Permit> of(AccessFacts facts, List<Permit> permits) {
        if (!facts.shield().on()) {
            return permits;
        }
        ShieldedPermits rules = new ShieldedPermits(facts);
        return permits.stream().flatMap(rules::left).distinct().toList();
    }

    private void gatherTeam() {
        facts.representatives().forEach(one -> team.add(one.representative().value()));
        if (facts.chair() != null) {
            team.addAll(known(facts.chair().holder(), facts.chair().asked()));
        }
        facts.participants().stream().filter(Taking::takesPart).forEach(taking -> team.addAll(known(taking.contact())));
        facts.toConfirm().stream().map(ToConfirm::colleague).forEach(team::add);
        facts.shield().team().stream().map(Member::who).forEach(named::add);
        named.removeAll(facts.shield().shutOut());
        team.removeAll(facts.shield().shutOut());
        team.addAll(named);
        team.add(facts.person().value());
    }

    private Stream<Permit> left(Permit permit) {
        if (!permit.allows(Right.READ)) {
            return Stream.of(permit);
        }
        if (permit.basis() == Basis.EMERGENCY || permit.basis() == Basis.OBJECTION_OVERRIDDEN) {
            return Stream.empty();
        }
        if (units.contains(permit.grantee())) {
            return facts.shield().team().stream()
                    .filter(member -> permit.grantee().equals(member.unit()) && named.contains(member.who()))
                    .map(member -> permit.givenTo(member.who()));
        }
        if (ONLY_NAMED.contains(permit.basis())
                && !permit.grantee().equals(facts.person().value())) {
            return Stream.of(permit).filter(one -> named.contains(one.grantee()));
        }
        return team.contains(permit.grantee()) ? Stream.of(permit) : whileStandingIn(permit);
    }

    private Stream<Permit> whileStandingIn(Permit permit) {
        return facts.chair() != null && permit.grantee().equals(facts.chair().standIn())
                ? permit.within(facts.chair().standInFrom(), facts.chair().standInUntil())
                : Stream.empty();
    }

    private static List<UUID> known(UUID... some) {
        return Stream.of(some).filter(one -> one != null).toList();
    }
}
