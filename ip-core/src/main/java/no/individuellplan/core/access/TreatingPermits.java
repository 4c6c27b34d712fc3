package no.individuellplan.core.access;

import static no.individuellplan.core.access.Permit.Right.READ;
import static no.individuellplan.core.access.Permit.Right.WRITE;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.individuellplan.core.access.AccessFacts.Taking;
import no.individuellplan.core.access.AccessFacts.Treating;

/**
 * A service sees what it has itself written in about treatment it gives, until the last day of it, and what no other has:
 * it is asked for the plan or the reason, or to offer one, whatever the person shares (PHV-02, PHV-03), a pathway is written in without a consent
 * (PAS-02), and nobody else is asked. There it is seen by the contact and by the coordinator who works there; by those who wrote only while there is neither.
 */
final class TreatingPermits {
    private final AccessFacts facts;

    private TreatingPermits(AccessFacts facts) {
        this.facts = facts;
    }

    static List<Permit> of(AccessFacts facts) {
        TreatingPermits rules = new TreatingPermits(facts);
        return facts.treating().stream()
                .filter(one -> one.until() == null || !one.until().isBefore(facts.today()))
                .flatMap(rules::all)
                .toList();
    }

    private Stream<Permit> all(Treating one) {
        return readers(one).stream()
                .flatMap(who -> Stream.of(
                        permit(who, Area.IDENTITY, null, READ, one),
                        permit(who, Area.TREATMENT, one.item(), WRITE, one)));
    }

    private Set<UUID> readers(Treating one) {
        Set<UUID> working = new HashSet<>();
        facts.participants().stream()
                .filter(taking -> taking.unit().equals(one.unit()) && taking.takesPart())
                .map(Taking::contact)
                .forEach(working::add);
        if (facts.chair() != null && one.unit().equals(facts.chair().holderUnit())) {
            working.add(facts.chair().holder());
        }
        return working.isEmpty() ? one.authors() : working;
    }

    private Permit permit(UUID who, Area area, UUID item, Permit.Right right, Treating one) {
        return new Permit(who, facts.person(), area, item, right, Basis.TREATS, null, one.until());
    }
}
