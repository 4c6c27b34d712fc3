package no.individuellplan.web.myplan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.coordinator.CoordinatorChair;
import no.individuellplan.core.need.Need;
import no.individuellplan.core.need.NeedReport;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.PlanView;
import no.individuellplan.web.contactdoctor.DoctorView;
import no.individuellplan.web.own.Names;

/** What the words of a phase need, and the frame of the plan. */
final class Facts {
    private Facts() {}

    static PhaseFacts none() {
        return new PhaseFacts(null, null, false, null, null, null, false, null, null, null, null, null, 0);
    }

    static PhaseFacts of(PlanView.ForPerson mine, Names names, Actor reader) {
        Optional<Need> need = Optional.ofNullable(mine.need());
        Optional<IndividualPlan> plan = mine.body().map(PlanView.Body::plan);
        Optional<NeedReport> report = mine.reports().stream().findFirst();
        return new PhaseFacts(
                need.map(Need::reportedAt).orElse(null),
                report.map(Facts::reporter).orElse(""),
                report.filter(one -> one.organisation() == null)
                        .filter(one -> one.reporter().equals(reader.id()))
                        .isPresent(),
                need.map(Need::assessment).orElse(null),
                mine.waitsForOthers().stream()
                        .filter(name -> !name.equals(reader.name()))
                        .sorted()
                        .collect(Collectors.joining(", ")),
                need.map(Need::askAgainOn).orElse(null),
                need.map(Need::coordinatorWanted).orElse(false),
                mine.chair().map(CoordinatorChair::holder).map(names::employee).orElse(null),
                mine.chair()
                        .map(CoordinatorChair::unit)
                        .or(() -> need.map(Need::receivingUnit))
                        .map(names::unit)
                        .orElse(null),
                plan.map(IndividualPlan::pausedUntil).orElse(null),
                plan.map(IndividualPlan::pausedWhy).orElse(null),
                plan.map(IndividualPlan::endedWhy).orElse(null),
                plan.map(IndividualPlan::version).orElse(0L));
    }

    static PlanFrame frame(PlanView.Body body, Names names, LocalDate today) {
        IndividualPlan plan = body.plan();
        return new PlanFrame(
                names.agency(plan.mainResponsibility()),
                plan.from(),
                plan.until(),
                plan.state().open() ? plan.nextReview() : null,
                body.participants().stream()
                        .map(one -> new PlanFrame.Part(names.unit(one.unit()), one.role(), one.state()))
                        .toList(),
                DoctorView.all(body, names::unit, today));
    }

    private static String reporter(NeedReport report) {
        return report.organisation() == null
                ? report.reporterName()
                : report.reporterName() + ", " + report.organisation();
    }
}
