package no.individuellplan.core.invariant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.individuellplan.core.agency.Agency;
import no.individuellplan.core.agency.Employee;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.coordinator.CoordinatorChair;
import no.individuellplan.core.goal.Goal;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.UnitId;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.measure.MeasureState;
import no.individuellplan.core.need.Need;
import no.individuellplan.core.need.NeedState;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.PlanState;
import no.individuellplan.core.plan.Plans;
import no.individuellplan.core.world.Ports;

/** What must hold of how things stand, whatever happened before. */
final class StateChecks {
    private final Ports ports;
    private final Truth truth;
    private final List<Broken> broken = new ArrayList<>();

    private StateChecks(Ports ports) {
        this.ports = ports;
        truth = new Truth(ports);
    }

    static List<Broken> of(Ports ports, LocalDate today) {
        StateChecks checks = new StateChecks(ports);
        checks.onePlanAPerson();
        checks.consentBehindEveryPlan(today);
        checks.oneMainResponsibility();
        checks.chairs();
        checks.wordsOfGoals();
        checks.measures();
        checks.openDoors();
        return checks.broken;
    }

    private void onePlanAPerson() {
        Set<PersonId> seen = new HashSet<>();
        ports.plans.all().stream()
                .filter(plan -> plan.state() != PlanState.ENDED)
                .filter(plan -> !seen.add(plan.person()))
                .forEach(plan -> report("I1", "two open plans of " + plan.person()));
    }

    private void consentBehindEveryPlan(LocalDate today) {
        ports.plans.all().stream()
                .filter(plan -> plan.state() != PlanState.ENDED)
                .filter(plan -> truth.agreed(plan.person(), ConsentKind.PLAN, null, today)
                        .isEmpty())
                .forEach(plan -> report("I2", "no consent behind " + plan));
    }

    private void oneMainResponsibility() {
        for (IndividualPlan plan : ports.plans.all()) {
            List<Plans.Responsibility> held = ports.plans.allResponsibilities().stream()
                    .filter(one -> one.plan().equals(plan.id()))
                    .toList();
            boolean fromTheStart = !held.isEmpty() && !held.getFirst().since().isAfter(plan.openedAt());
            if (!fromTheStart || !held.getLast().agency().equals(plan.mainResponsibility())) {
                report("I3", "nobody, or another, answers for " + plan);
            }
            for (int i = 1; i < held.size(); i++) {
                if (!held.get(i).since().isAfter(held.get(i - 1).since())) {
                    report("I3", "two at once answer for " + plan);
                }
            }
        }
    }

    private void chairs() {
        for (CoordinatorChair chair : ports.chairs.all()) {
            boolean heldByUnit = ports.agencies
                    .unit(chair.unit())
                    .filter(unit -> unit.coordinatingUnit())
                    .isPresent();
            if (!heldByUnit) {
                report("I4", "no coordinating unit behind " + chair);
            }
            if (chair.holder() != null && chair.holderSince() == null) {
                report("I4", "sits without having accepted: " + chair);
            }
            if (chair.standIn() != null
                    && (chair.standInFrom() == null
                            || chair.standInUntil() == null
                            || chair.standInUntil().isBefore(chair.standInFrom()))) {
                report("I4", "a stand-in without a period: " + chair);
            }
            suitable(chair);
        }
        ports.plans.all().stream()
                .filter(plan -> plan.state() == PlanState.IN_PREPARATION
                        || plan.state() == PlanState.ACTIVE
                        || plan.state() == PlanState.PAUSED)
                .filter(plan -> ports.chairs
                        .recognise(plan.person())
                        .filter(chair -> chair.holder() != null)
                        .isEmpty())
                .forEach(plan -> report("I4", "nobody has accepted to coordinate " + plan));
    }

    private void suitable(CoordinatorChair chair) {
        for (var seat : new EmploymentId[] {chair.holder(), chair.standIn()}) {
            if (seat == null) {
                continue;
            }
            Employee who = ports.staff.find(seat).orElseThrow();
            boolean trust = ports.agencies.agency(who.agency()).orElseThrow().kind() == Agency.Kind.HEALTH_TRUST;
            if (trust && (who.hprNumber() == null || who.hprNumber().isBlank())) {
                report("I4", "coordinates at a trust without being health personnel: " + who.name());
            }
        }
    }

    private void wordsOfGoals() {
        for (Goal goal : ports.goals.all()) {
            boolean theirs = goal.wordedBy().equals(goal.person())
                    || ports.persons.representativesEver(goal.person()).contains(goal.wordedBy());
            if (!theirs || goal.words() == null || goal.words().isBlank()) {
                report("I6", "not the person's words: " + goal);
            }
        }
    }

    private void measures() {
        for (Measure measure : ports.measures.all()) {
            boolean answered = measure.state() != MeasureState.ASKED;
            if (measure.unit() != null && answered && !answeredAt(measure, measure.unit())) {
                report("I7", "nobody there has answered: " + measure);
            }
            boolean needsReason =
                    measure.state() == MeasureState.DECLINED || measure.state() == MeasureState.CANNOT_YET;
            if (needsReason && (measure.reason() == null || measure.reason().isBlank())) {
                report("I7", "a no without a reason: " + measure);
            }
        }
    }

    private boolean answeredAt(Measure measure, UnitId unit) {
        return measure.answeredBy() != null
                && ports.staff.find(measure.answeredBy()).orElseThrow().unit().equals(unit);
    }

    private void openDoors() {
        for (Need need : ports.needs.all()) {
            if (need.state() == NeedState.DECLINED && need.askAgainOn() == null) {
                report("I17", "a no without a day to ask again: " + need);
            }
        }
    }

    private void report(String invariant, String how) {
        broken.add(new Broken(invariant, how));
    }
}
