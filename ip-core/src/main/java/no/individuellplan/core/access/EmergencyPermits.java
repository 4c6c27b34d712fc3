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
 * service, is not opened. Permits whose hours are over stay among the facts and give nothing: they are seen by nobody from
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
                .flatMap(one -> Stream.concat(
                        Stream.concat(Area.FRAME.stream(), one.areas().stream())
                                .distinct()
                                .map(area -> permit(facts, one, area, null, READ, Basis.EMERGENCY)),
                        kept.stream().map(item -> permit(facts, one, Area.PLAN, item, WITHHELD, Basis.WITHHELD))))
                .toList();
    }

    private static Permit permit(
            AccessFacts facts, Emergency one, Area area, UUID item, Permit.Right right, Basis basis) {
        return new Permit(one.employment(), facts.person(), area, item, right, basis, null, null, one.endsAt());
    }
}
