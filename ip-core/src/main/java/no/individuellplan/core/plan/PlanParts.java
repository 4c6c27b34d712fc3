package no.individuellplan.core.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.consent.ConsentKind;
import no.individuellplan.core.consent.ConsentLedger;
import no.individuellplan.core.consent.ConsentRequest;
import no.individuellplan.core.measure.Measure;
import no.individuellplan.core.measure.MeasureState;
import no.individuellplan.core.participant.Contribution;
import no.individuellplan.core.participant.Participant;
import no.individuellplan.core.person.Person;
import no.individuellplan.core.plan.rules.PartFacts;

/** Gathers what a plan has of the parts the regulation asks for, for one who sees the whole of it. */
@ApplicationScoped
class PlanParts {
    private final WholePlans wholes;
    private final Clock clock;

    PlanParts(WholePlans wholes, Clock clock) {
        this.wholes = wholes;
        this.clock = clock;
    }

    PartFacts of(IndividualPlan plan) {
        WholePlans.Whole whole = wholes.whole(plan);
        return of(whole.person().orElseThrow(NotVisible::new), whole);
    }

    /** As {@link #of(IndividualPlan)}, of what has been read already. */
    PartFacts of(Person person, WholePlans.Whole whole) {
        LocalDate today = LocalDate.now(clock);
        PlanView.Body body = whole.body();
        IndividualPlan plan = body.plan();
        Set<PlanText.Kind> said = body.texts().stream()
                .filter(PlanText::isSaid)
                .map(PlanText::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PlanText.Kind.class)));
        List<Participant> taking =
                body.participants().stream().filter(Participant::takesPart).toList();
        List<Contribution> contributions = body.contributions();
        List<Measure> standing = body.measures().stream()
                .filter(measure -> measure.state() != MeasureState.DECLINED)
                .toList();
        return new PartFacts(
                whole.ledger().inForce(ConsentKind.PLAN, null, today).isPresent(),
                !body.goals().isEmpty(),
                said.contains(PlanText.Kind.RESOURCES),
                said.contains(PlanText.Kind.NEEDS),
                !taking.isEmpty(),
                plan.mainResponsibility() != null,
                whole.chair().filter(one -> one.holder() != null).isPresent(),
                contributions.stream().anyMatch(line -> line.unit() == null),
                taking.stream().allMatch(one -> contributions.stream()
                        .anyMatch(line -> one.unit().equals(line.unit()))),
                !standing.isEmpty(),
                standing.stream().allMatch(measure -> measure.extent() != null),
                standing.stream().allMatch(measure -> measure.how() != null),
                said.contains(PlanText.Kind.CONTACT_DOCTOR),
                said.contains(PlanText.Kind.CHILD_COORDINATOR),
                plan.from() != null && plan.until() != null,
                plan.nextReview() != null,
                unanswered(whole.questions(), whole.ledger()),
                said.contains(PlanText.Kind.COOPERATION),
                person.ageOn(today).orElse(0) < 18,
                said.contains(PlanText.Kind.CHILD_PARTICIPATION));
    }

    /** "Not now" is an answer: it does not hold the plan up. */
    private static boolean unanswered(List<ConsentRequest> questions, ConsentLedger ledger) {
        return questions.stream().anyMatch(request -> ledger.latest(ConsentKind.SHARING, request.recipient())
                .filter(answer -> !answer.at().isBefore(request.askedAt()))
                .isEmpty());
    }
}
