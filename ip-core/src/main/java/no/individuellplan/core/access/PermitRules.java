package no.individuellplan.core.access;

import static no.individuellplan.core.access.Permit.Right.BARRED;
import static no.individuellplan.core.access.Permit.Right.READ;
import static no.individuellplan.core.access.Permit.Right.WRITE;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.individuellplan.core.access.AccessFacts.Sharing;
import no.individuellplan.core.access.AccessFacts.Taking;

/**
 * Who may see and change what about one person: the one place where access is decided. A pure function of facts; what it
 * does not name is refused. Everything that follows from the plan falls away with the consent to the plan.
 */
public final class PermitRules {
    static final Set<Area> COORDINATORS =
            EnumSet.complementOf(EnumSet.of(Area.ACCESS_LOG, Area.RIGHTS, Area.TREATMENT, Area.CHILD_COORDINATION));

    private final AccessFacts facts;
    private final Set<Permit> permits = new LinkedHashSet<>();

    private PermitRules(AccessFacts facts) {
        this.facts = facts;
    }

    public static List<Permit> permits(AccessFacts facts) {
        return new PermitRules(facts).all();
    }

    private List<Permit> all() {
        for (Area area : Area.values()) {
            area(facts.person().value(), area, WRITE, Basis.OWN);
        }
        permits.addAll(RepresentativePermits.of(facts));
        permits.addAll(KinPermits.of(facts));
        facts.needs().forEach(this::need);
        chair(facts.chair());
        if (facts.hasPlan() && facts.planConsented()) {
            facts.participants().forEach(this::participant);
            facts.measures().forEach(this::measure);
            permits.addAll(EmergencyPermits.of(facts));
            permits.addAll(RelocationPermits.of(facts));
        }
        facts.threads().forEach(this::thread);
        permits.addAll(TreatingPermits.of(facts));
        permits.addAll(ChildCoordinatorPermits.of(facts));
        facts.toConfirm().forEach(this::toConfirm);
        facts.asked().forEach(this::asked);
        permits.addAll(NarrowedPermits.of(facts));
        facts.family().forEach(employment -> area(employment, Area.IDENTITY, BARRED, Basis.OWN_FAMILY));
        return ShieldedPermits.of(facts, List.copyOf(permits));
    }

    private void need(AccessFacts.Case need) {
        area(need.receivingUnit(), Area.IDENTITY, READ, Basis.COORDINATING_UNIT);
        area(need.receivingUnit(), Area.NEED, WRITE, Basis.COORDINATING_UNIT);
        area(need.receivingUnit(), Area.COORDINATION, WRITE, Basis.COORDINATING_UNIT);
        if (need.copyUnit() != null && !Objected.toArea(facts.objections(), need.copyUnit(), Area.NEED)) {
            area(need.copyUnit(), Area.IDENTITY, READ, Basis.COORDINATING_UNIT);
            area(need.copyUnit(), Area.NEED, READ, Basis.COORDINATING_UNIT);
        }
        if (need.reporter() != null && !need.reporter().equals(facts.person().value())) {
            item(need.reporter(), Area.NEED, need.need(), READ, Basis.REPORTED);
        }
    }

    /**
     * The asked one sees who it is about and may answer. The holder works on the plan while the consent to it stands;
     * without a plan the coordinator still follows up (HRF-07).
     */
    private void chair(AccessFacts.Chair chair) {
        if (chair == null) {
            return;
        }
        if (chair.asked() != null) {
            area(chair.asked(), Area.IDENTITY, READ, Basis.COORDINATOR);
            area(chair.asked(), Area.COORDINATION, WRITE, Basis.COORDINATOR);
        }
        holder(chair.holder(), null, null);
        holder(chair.standIn(), chair.standInFrom(), chair.standInUntil());
    }

    private void holder(UUID holder, LocalDate from, LocalDate until) {
        if (holder == null) {
            return;
        }
        Set<Area> areas = facts.hasPlan() && facts.planConsented()
                ? COORDINATORS
                : EnumSet.of(Area.IDENTITY, Area.NEED, Area.COORDINATION, Area.CONSENT, Area.MESSAGES);
        for (Area area : areas) {
            permits.add(new Permit(holder, facts.person(), area, null, WRITE, Basis.COORDINATOR, from, until));
        }
    }

    /** A service takes part only as far, and as long, as the person has said yes to it. */
    private void participant(Taking taking) {
        for (Sharing yes : sharingWith(taking.unit())) {
            if (taking.asked()) {
                inPeriod(taking.unit(), Area.IDENTITY, null, READ, Basis.ASKED, yes);
                inPeriod(taking.unit(), Area.PLAN, taking.participant(), WRITE, Basis.ASKED, yes);
            }
            if (taking.takesPart()) {
                inPeriod(taking.contact(), Area.IDENTITY, null, READ, Basis.CONSENT, yes);
                inPeriod(taking.contact(), Area.PLAN, null, READ, Basis.CONSENT, yes);
                inPeriod(taking.contact(), Area.PLAN, taking.participant(), WRITE, Basis.CONSENT, yes);
                inPeriod(taking.contact(), Area.COORDINATION, null, READ, Basis.CONSENT, yes);
                for (Area area : yes.areas()) {
                    inPeriod(taking.contact(), area, null, READ, Basis.CONSENT, yes);
                }
                sharedAlone(taking, yes);
            }
        }
    }

    /** What is kept from parents and shared all the same, also outside the areas the parents said yes to (PBRL-24). */
    private void sharedAlone(Taking taking, Sharing yes) {
        Set<UUID> shared = NotCovered.shared(facts.kept(), taking.unit());
        facts.kept().items().stream()
                .filter(item -> shared.contains(item.id()) && !yes.areas().contains(item.area()))
                .forEach(item -> inPeriod(taking.contact(), item.area(), item.id(), READ, Basis.CONSENT, yes));
    }

    /** The colleague asked to hold a consent against the paper sees that one, and whom it is about, until it is answered. */
    private void toConfirm(AccessFacts.ToConfirm one) {
        area(one.colleague(), Area.IDENTITY, READ, Basis.ASKED);
        item(one.colleague(), Area.CONSENT, one.registration(), WRITE, Basis.ASKED);
    }

    /**
     * The unit that is to answer a complaint or a request about the person's own information sees that one, and whom it is
     * about; the coordinator answers requests as well, but no complaint.
     */
    private void asked(AccessFacts.AskedFor one) {
        area(one.unit(), Area.IDENTITY, READ, Basis.ASKED_FOR);
        item(one.unit(), Area.RIGHTS, one.request(), WRITE, Basis.ASKED_FOR);
        if (!one.complaint() && facts.chair() != null && facts.chair().holder() != null) {
            item(facts.chair().holder(), Area.RIGHTS, one.request(), WRITE, Basis.ASKED_FOR);
        }
    }

    /** A measure is seen by the unit asked; once somebody there is the contact, by the contact. */
    private void measure(AccessFacts.Asked asked) {
        for (Sharing yes : sharingWith(asked.unit())) {
            if (yes.areas().contains(asked.area())
                    && !KeptFromService.keeps(facts.kept(), asked.unit(), asked.measure())) {
                for (UUID reader : workersAt(asked.unit())) {
                    inPeriod(reader, Area.IDENTITY, null, READ, Basis.ASKED, yes);
                    inPeriod(reader, asked.area(), asked.measure(), WRITE, Basis.ASKED, yes);
                }
            }
        }
    }

    /** A party keeps what it was sent; a colleague without a task does not see it once the unit has a contact. */
    private void thread(AccessFacts.Correspondence thread) {
        for (UUID unit : thread.units()) {
            if (isCoordinators(unit)) {
                continue;
            }
            for (UUID reader : readersAt(unit)) {
                area(reader, Area.IDENTITY, READ, Basis.CORRESPONDENCE);
                item(reader, Area.MESSAGES, thread.thread(), WRITE, Basis.CORRESPONDENCE);
            }
        }
    }

    /** There the coordinator reads under a permit of their own; colleagues have no task. */
    private boolean isCoordinators(UUID unit) {
        return facts.chair() != null && unit.equals(facts.chair().holderUnit());
    }

    /** Who works with it there: the contact; the whole unit only while nobody there has ever been the contact. */
    private List<UUID> workersAt(UUID unit) {
        List<UUID> now = contacts(unit, true);
        return !now.isEmpty() || !contacts(unit, false).isEmpty() ? now : List.of(unit);
    }

    /** Who keeps what was sent there: the contact, or the last one. */
    private List<UUID> readersAt(UUID unit) {
        List<UUID> now = workersAt(unit);
        return now.isEmpty() ? contacts(unit, false) : now;
    }

    private List<UUID> contacts(UUID unit, boolean takingPart) {
        return facts.participants().stream()
                .filter(taking -> taking.unit().equals(unit) && taking.contact() != null)
                .filter(taking -> taking.takesPart() == takingPart)
                .map(Taking::contact)
                .toList();
    }

    private List<Sharing> sharingWith(UUID unit) {
        return facts.sharing().stream().filter(yes -> yes.unit().equals(unit)).toList();
    }

    private void area(UUID grantee, Area area, Permit.Right right, Basis basis) {
        item(grantee, area, null, right, basis);
    }

    private void item(UUID grantee, Area area, UUID item, Permit.Right right, Basis basis) {
        permits.add(new Permit(grantee, facts.person(), area, item, right, basis, null, null));
    }

    private void inPeriod(UUID grantee, Area area, UUID item, Permit.Right right, Basis basis, Sharing yes) {
        permits.add(new Permit(grantee, facts.person(), area, item, right, basis, yes.from(), yes.until()));
    }
}
