package no.individuellplan.core.access;

import static no.individuellplan.core.access.Permit.Right.READ;
import static no.individuellplan.core.access.Permit.Right.WRITE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.individuellplan.core.access.AccessFacts.Childs;
import no.individuellplan.core.person.LegalAge;

/**
 * A child coordinator sees whom it is about and what stands about the role, and writes on the tasks; nothing of the plan by
 * that (HOL-04). The coordinating unit that handles the need and the one asked see who is what, and no words; the coordinator
 * too. All until the day before 18, and only for those the municipality that answers today has asked.
 */
final class ChildCoordinatorPermits {
    private final AccessFacts facts;
    private final LocalDate lastDay;

    private ChildCoordinatorPermits(AccessFacts facts) {
        this.facts = facts;
        lastDay = LegalAge.ADULT.reachedOn(facts.birthDate()).minusDays(1);
    }

    static List<Permit> of(AccessFacts facts) {
        if (facts.child() == null || facts.birthDate() == null) {
            return List.of();
        }
        ChildCoordinatorPermits rules = new ChildCoordinatorPermits(facts);
        return rules.lastDay.isBefore(facts.today())
                ? List.of()
                : rules.all(facts.child()).toList();
    }

    private Stream<Permit> all(Childs child) {
        return Stream.of(units(), asked(child), holder(child), coordinator()).flatMap(permits -> permits);
    }

    private Stream<Permit> units() {
        return facts.needs().stream()
                .map(AccessFacts.Case::receivingUnit)
                .distinct()
                .map(unit -> permit(unit, Area.CHILD_COORDINATION, aboutTheRole(), WRITE));
    }

    private Stream<Permit> asked(Childs child) {
        return child.asked() == null || !answers(child.askedUnit())
                ? Stream.empty()
                : Stream.of(
                        permit(child.asked(), Area.IDENTITY, null, READ),
                        permit(child.asked(), Area.CHILD_COORDINATION, aboutTheRole(), WRITE));
    }

    private Stream<Permit> holder(Childs child) {
        return child.holder() == null || !answers(child.holderUnit())
                ? Stream.empty()
                : Stream.of(
                        permit(child.holder(), Area.IDENTITY, null, READ),
                        permit(child.holder(), Area.CHILD_COORDINATION, aboutTheRole(), WRITE),
                        permit(child.holder(), Area.CHILD_COORDINATION, child.role(), WRITE));
    }

    private Stream<Permit> coordinator() {
        return facts.chair() == null || facts.chair().holder() == null
                ? Stream.empty()
                : Stream.of(permit(facts.chair().holder(), Area.CHILD_COORDINATION, aboutTheRole(), READ));
    }

    private boolean answers(UUID unit) {
        return facts.needs().stream().map(AccessFacts.Case::receivingUnit).anyMatch(unit::equals);
    }

    private UUID aboutTheRole() {
        return facts.person().value();
    }

    private Permit permit(UUID who, Area area, UUID item, Permit.Right right) {
        return new Permit(who, facts.person(), area, item, right, Basis.CHILD_COORDINATOR, null, lastDay);
    }
}
