package no.individuellplan.core.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.law.Decision;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.plan.rules.PartRules;
import no.individuellplan.core.plan.rules.StepFacts;
import no.individuellplan.core.plan.rules.StepRules;

/** Takes a plan from one state to the next: activate, pause, resume, end. Each keeps the whole plan as a version. */
@ApplicationScoped
public class StepPlan {
    private final PlanDesk desk;
    private final PlanParts parts;
    private final Clock clock;

    public StepPlan(PlanDesk desk, PlanParts parts, Clock clock) {
        this.desk = desk;
        this.parts = parts;
        this.clock = clock;
    }

    /** @throws RuleViolation naming every part of a–j that is missing, with its letter (I5) */
    @Transactional
    public IndividualPlan activate(Actor actor, PlanId id, long version) {
        IndividualPlan plan = desk.toChange(actor, id, version);
        step(plan, PlanState.ACTIVE, false, null, false, null)
                .and(PartRules.ALL.evaluateAll(parts.of(plan)))
                .orThrow();
        return desk.save(actor, plan.to(PlanState.ACTIVE), "ACTIVATED");
    }

    /** @param until the agreed day to take it up again, @param why in the person's words, may be empty */
    @Transactional
    public IndividualPlan pause(Actor actor, PlanId id, long version, LocalDate until, String why) {
        IndividualPlan plan = desk.toChange(actor, id, version);
        step(plan, PlanState.PAUSED, true, until, false, null).orThrow();
        return desk.save(actor, plan.pausedUntil(until, WrittenText.of(why)), "PAUSED");
    }

    /** Back from a pause, on the day or before it; the parts must stand as for any active plan. */
    @Transactional
    public IndividualPlan resume(Actor actor, PlanId id, long version) {
        IndividualPlan plan = desk.toChange(actor, id, version);
        step(plan, PlanState.ACTIVE, false, null, false, null)
                .and(PartRules.ALL.evaluateAll(parts.of(plan)))
                .orThrow();
        return desk.save(actor, plan.to(PlanState.ACTIVE), "RESUMED");
    }

    @Transactional
    public IndividualPlan end(Actor actor, PlanId id, long version, String why) {
        IndividualPlan plan = desk.toChange(actor, id, version);
        String reason = WrittenText.of(why);
        step(plan, PlanState.ENDED, false, null, true, reason).orThrow();
        return desk.save(actor, plan.ended(reason), "ENDED");
    }

    private Decision step(
            IndividualPlan plan, PlanState next, boolean onADate, LocalDate day, boolean needsReason, String reason) {
        return StepRules.ALL.evaluateAll(new StepFacts(
                plan.state().next().contains(next), onADate, day, LocalDate.now(clock), needsReason, reason));
    }
}
