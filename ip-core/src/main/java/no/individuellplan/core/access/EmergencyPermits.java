package no.individuellplan.core.access;

import static no.individuellplan.core.access.Permit.Right.READ;
import static no.individuellplan.core.access.Permit.Right.WITHHELD;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.individuellplan.core.access.AccessFacts.Emergency;
import no.individuellplan.core.access.AccessFacts.Narrowed;

/**
 * What one at work may read after opening it in an emergency: whom it is about, the frame of the plan and the areas asked
 * for, until an instant (HPL-03). What a child or a professional keeps from parents, and what the person keeps from any
 * service, is not opened; nor what the person objects to, unless for weighty reasons (HPL-05). Permits whose hours are over stay among the facts and give nothing: they are seen by nobody from
 * that instant.
 */
final class EmergencyPermits {
    private EmergencyPermits() {}

    static List<Permit> of(AccessFacts facts) {
        Set<UUID> kept = new HashSet<>(KeptFromParents.fromAnybody(facts.kept()));
        facts.kept().narrowed().stream()
                .map(Narrowed::unit)
                .distinct()
                .forEach(unit -> kept.addAll(KeptFromService.items(facts.kept(), unit)));
        return facts.emergencies().stream()
                .filter(one -> one.despite() || !Objected.toEverything(facts.objections(), one.unit()))
                .flatMap(one -> Stream.concat(opened(facts, one), shut(facts, one, kept)))
                .toList();
    }

    private static Stream<Permit> opened(AccessFacts facts, Emergency one) {
        return Stream.concat(Area.FRAME.stream(), one.areas().stream())
                .distinct()
                .filter(area -> one.despite() || !Objected.toArea(facts.objections(), one.unit(), area))
                .map(area -> permit(
                        facts, one, area, null, READ, one.despite() ? Basis.OBJECTION_OVERRIDDEN : Basis.EMERGENCY));
    }

    private static Stream<Permit> shut(AccessFacts facts, Emergency one, Set<UUID> kept) {
        Set<UUID> objected = one.despite() ? Set.of() : Objected.items(facts.objections(), one.unit());
        return Stream.concat(kept.stream(), objected.stream())
                .distinct()
                .map(item -> permit(facts, one, Area.PLAN, item, WITHHELD, Basis.WITHHELD));
    }

    private static Permit permit(
            AccessFacts facts, Emergency one, Area area, UUID item, Permit.Right right, Basis basis) {
        return new Permit(one.employment(), facts.person(), area, item, right, basis, null, null, one.endsAt());
    }
}
