package no.individuellplan.core.invariant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.measure.MeasureState;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.participant.Participant.State;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.PlanText;
import no.individuellplan.core.plan.PlanText.Kind;
import no.individuellplan.core.world.Ports;

/** The letters of forskrift om individuell plan § 9 third paragraph that a plan lacks, read from the bare rows; "k" is the child's. */
record PartsOfAPlan(Ports ports, IndividualPlan plan, LocalDate today, Predicate<Measure> known) {
    PartsOfAPlan(Ports ports, IndividualPlan plan, LocalDate today) {
        this(ports, plan, today, measure -> true);
    }

    /** As one who acts for a child knows it: a measure kept from a parent is not there for the parent to mend (I12 before I5). */
    static PartsOfAPlan knownTo(Actor actor, Ports ports, IndividualPlan plan, LocalDate today) {
        return new PartsOfAPlan(ports, plan, today, measure -> ports.permits.about(plan.person()).stream()
                .noneMatch(permit -> permit.right() == Right.WITHHELD
                        && !permit.endedBy(ports.clock.instant())
                        && actor.grantees().contains(permit.grantee())
                        && measure.id().value().equals(permit.item())));
    }

    List<String> missing() {
        List<String> letters = new ArrayList<>();
        List<Participant> taking = ports.participants.all().stream()
                .filter(one -> one.plan().equals(plan.id()) && one.state() == State.ACCEPTED)
                .toList();
        List<Measure> doing = ports.measures.all().stream()
                .filter(one -> one.plan().equals(plan.id()) && one.state() != MeasureState.DECLINED && known.test(one))
                .toList();
        boolean child = new Truth(ports).age(plan.person(), today).orElse(0) < 18;
        boolean goal = ports.goals.all().stream().anyMatch(one -> one.plan().equals(plan.id()));
        need(letters, "a", goal && written(Kind.RESOURCES) && written(Kind.NEEDS));
        need(letters, "b", !taking.isEmpty());
        need(letters, "c", plan.mainResponsibility() != null && coordinated());
        need(letters, "d", contributes(null) && taking.stream().allMatch(one -> contributes(one)));
        need(letters, "e", !doing.isEmpty() && doing.stream().allMatch(one -> one.extent() != null));
        need(letters, "f", doing.stream().allMatch(one -> one.how() != null));
        need(letters, "g", said(Kind.CONTACT_DOCTOR) && (!child || said(Kind.CHILD_COORDINATOR)));
        need(letters, "h", plan.from() != null && plan.until() != null && plan.nextReview() != null);
        need(letters, "i", consented());
        need(letters, "j", said(Kind.COOPERATION));
        need(letters, "k", !child || written(Kind.CHILD_PARTICIPATION));
        return letters;
    }

    private static void need(List<String> letters, String letter, boolean there) {
        if (!there) {
            letters.add(letter);
        }
    }

    private boolean consented() {
        return new Truth(ports)
                .agreed(plan.person(), ConsentKind.PLAN, null, today)
                .isPresent();
    }

    private boolean coordinated() {
        return ports.chairs
                .recognise(plan.person())
                .filter(one -> one.holder() != null)
                .isPresent();
    }

    /** @param one null for the person's own */
    private boolean contributes(Participant one) {
        return ports.participants.allContributions().stream()
                .filter(line -> line.plan().equals(plan.id()))
                .anyMatch(line -> one == null ? line.unit() == null : one.unit().equals(line.unit()));
    }

    private boolean written(Kind kind) {
        return text(kind, one -> one.text() != null && !one.text().isBlank());
    }

    private boolean said(Kind kind) {
        return text(kind, one -> one.text() != null || one.notRelevant() != null);
    }

    private boolean text(Kind kind, Predicate<PlanText> wanted) {
        return ports.plans.allTexts().stream()
                .filter(one -> one.plan().equals(plan.id()) && one.kind() == kind)
                .anyMatch(wanted);
    }
}
