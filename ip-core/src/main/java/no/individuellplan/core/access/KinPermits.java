package no.individuellplan.core.access;

import static no.individuellplan.core.access.Permit.Right.READ;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.individuellplan.core.access.AccessFacts.Kin;
import no.individuellplan.core.person.LegalAge;

/**
 * What next of kin may read: who it is about until they have answered, what the person has named once both have said yes
 * (PBRL-12, IPF-04). The nearest reads the whole plan while a decision in force says that the person cannot decide, within
 * the time they are named for, and not a day longer (PBRL-13). They never write.
 */
final class KinPermits {
    private final AccessFacts facts;

    private KinPermits(AccessFacts facts) {
        this.facts = facts;
    }

    static List<Permit> of(AccessFacts facts) {
        KinPermits rules = new KinPermits(facts);
        return facts.kin().stream().flatMap(rules::all).toList();
    }

    private Stream<Permit> all(Kin kin) {
        if (!kin.agreed()) {
            return Stream.of(permit(kin, Area.IDENTITY, Basis.NEXT_OF_KIN, null, kin.until()));
        }
        if (!facts.hasPlan() || !facts.planConsented()) {
            return Stream.of(permit(kin, Area.IDENTITY, Basis.NEXT_OF_KIN, kin.from(), kin.until()));
        }
        return Stream.concat(
                Stream.concat(Area.FRAME.stream(), kin.areas().stream())
                        .map(area -> permit(kin, area, Basis.NEXT_OF_KIN, kin.from(), kin.until())),
                nearest(kin));
    }

    private Stream<Permit> nearest(Kin kin) {
        if (!kin.nearest() || facts.lacksCompetence() == null || facts.birthDate() == null) {
            return Stream.empty();
        }
        LocalDate sixteen = LegalAge.OWN_CONSENT.reachedOn(facts.birthDate());
        LocalDate decided = facts.lacksCompetence().from();
        LocalDate from = Stream.of(sixteen, decided, kin.from())
                .max(LocalDate::compareTo)
                .orElseThrow();
        LocalDate decision = facts.lacksCompetence().until();
        LocalDate until = kin.until().isBefore(decision) ? kin.until() : decision;
        return from.isAfter(until)
                ? Stream.empty()
                : Stream.concat(Area.FRAME.stream(), Area.SHAREABLE.stream())
                        .map(area -> permit(kin, area, Basis.NEAREST_OF_KIN, from, until));
    }

    private Permit permit(Kin kin, Area area, Basis basis, LocalDate from, LocalDate until) {
        return new Permit(kin.person(), facts.person(), area, null, READ, basis, from, until);
    }
}
