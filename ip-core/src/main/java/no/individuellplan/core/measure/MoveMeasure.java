package no.individuellplan.core.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.access.RenewPermits;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.id.EmploymentId;
import no.individuellplan.core.id.MeasureId;
import no.individuellplan.core.law.RuleViolation;
import no.individuellplan.core.law.WrittenText;
import no.individuellplan.core.measure.rules.MoveFacts;
import no.individuellplan.core.measure.rules.MoveRules;
import no.individuellplan.core.participant.PlansInWork;

/**
 * Answers a request and says how it goes. Only the one asked answers; the doer, the person and the coordinator may say
 * that it has started, is done, or cannot be done yet.
 */
@ApplicationScoped
public class MoveMeasure {
    private final Measures measures;
    private final PlansInWork plans;
    private final Access access;
    private final RenewPermits renew;

    public MoveMeasure(Measures measures, PlansInWork plans, Access access, RenewPermits renew) {
        this.measures = measures;
        this.plans = plans;
        this.access = access;
        this.renew = renew;
    }

    /**
     * @param reason needed for DECLINED and CANNOT_YET
     * @throws RuleViolation with every reason of {@link MoveRules}
     */
    @Transactional
    public Measure move(Actor actor, MeasureId id, long version, MeasureState next, String reason) {
        Measure standing = standing(actor, id, version);
        String why = WrittenText.of(reason);
        MoveRules.ALL.evaluateAll(facts(actor, standing, next, why)).orThrow();
        return save(standing.to(next, needsReason(next) ? why : null, who(actor, standing, next)));
    }

    /** A yes to something slightly else: what was asked is kept beside what was agreed. */
    @Transactional
    public Measure acceptChanged(Actor actor, MeasureId id, long version, MeasureForm form) {
        Measure standing = standing(actor, id, version);
        MoveRules.ALL
                .evaluateAll(facts(actor, standing, MeasureState.AGREED, null))
                .orThrow();
        String what = WrittenText.of(form.what()) == null ? standing.what() : WrittenText.of(form.what());
        Measure agreed = standing.keepingAsked(standing.what())
                .changedTo(
                        what,
                        WrittenText.of(form.how()),
                        WrittenText.of(form.extent()),
                        form.from(),
                        form.until(),
                        standing.decision())
                .to(MeasureState.AGREED, null, who(actor, standing, MeasureState.AGREED));
        return save(agreed);
    }

    private Measure standing(Actor actor, MeasureId id, long version) {
        Measure standing = measures.find(id).orElseThrow(() -> access.refusedItem(actor, "MEASURE", id.value()));
        access.require(actor, standing.person(), standing.area(), id.value(), Right.WRITE);
        StaleVersion.check(version, standing.version());
        return standing;
    }

    private Measure save(Measure measure) {
        measures.save(measure);
        plans.touched(measure.plan());
        renew.about(measure.person());
        return measure;
    }

    private MoveFacts facts(Actor actor, Measure measure, MeasureState next, String reason) {
        boolean answer = next == MeasureState.AGREED || next == MeasureState.DECLINED;
        return new MoveFacts(
                plans.changeable(measure.person()),
                measure.state().next().contains(next),
                answer,
                isAsked(actor, measure),
                needsReason(next),
                reason);
    }

    private static boolean needsReason(MeasureState next) {
        return next == MeasureState.DECLINED || next == MeasureState.CANNOT_YET;
    }

    private static boolean isAsked(Actor actor, Measure measure) {
        return switch (actor) {
            case Actor.Professional professional -> professional.unit().equals(measure.unit());
            case Actor.Citizen ignored -> measure.unit() == null;
            case Actor.Representative ignored -> measure.unit() == null;
            case Actor.Visitor ignored -> false;
            case Actor.System ignored -> false;
        };
    }

    private static EmploymentId who(Actor actor, Measure measure, MeasureState next) {
        boolean answer = next == MeasureState.AGREED || next == MeasureState.DECLINED;
        return answer && actor instanceof Actor.Professional professional
                ? professional.employment()
                : measure.answeredBy();
    }
}
