package no.individuellplan.api.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import no.individuellplan.api.register.Names;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.PlanText;
import no.individuellplan.core.plan.PlanView;
import no.individuellplan.core.plan.Plans;
import no.individuellplan.core.plan.ReadOwnPlan;
import no.individuellplan.core.plan.ReadPlan;

/** A plan in the shape of its reader, in one transaction with its names and its log. */
@ApplicationScoped
class PlanAnswers {
    private final ReadPlan read;
    private final ReadOwnPlan own;
    private final Plans plans;
    private final Access access;
    private final Names names;

    PlanAnswers(ReadPlan read, ReadOwnPlan own, Plans plans, Access access, Names names) {
        this.read = read;
        this.own = own;
        this.plans = plans;
        this.access = access;
        this.names = names;
    }

    /** A plan and the version of its frame. */
    record Tagged(PlanResponse plan, long version) {}

    @Transactional
    Tagged one(Actor actor, PlanId id, Locale locale) {
        return switch (actor) {
            case Actor.Citizen self -> own(self, id);
            case Actor.Representative other -> own(other, id);
            case Actor.Professional professional -> atWork(professional, id, locale);
            case Actor.Visitor visitor -> throw access.refusedItem(visitor, "PLAN", id.value());
            case Actor.System system -> atWork(system, id, locale);
        };
    }

    /** After a change, or a change that came too late: the frame, if it is still in sight. */
    @Transactional
    Optional<FrameResponse> frame(Actor actor, PlanId id) {
        return visible(actor, id).map(plan -> FrameResponse.of(plan, names));
    }

    /** Also for one who may read this text alone, and not the plan (PBRL-17). */
    @Transactional
    TextResponse text(Actor actor, PlanId id, PlanText.Kind kind) {
        Optional<PlanText> text = plans.text(id, kind);
        PersonId person = text.map(PlanText::person)
                .or(() -> plans.find(id).map(IndividualPlan::person))
                .orElseThrow(() -> access.refusedItem(actor, "PLAN", id.value()));
        access.require(actor, person, kind.area(), PlanText.item(id, kind), Right.READ);
        return text.map(TextResponse::of).orElseThrow(NotVisible::new);
    }

    @Transactional
    Optional<Long> textVersion(Actor actor, PlanId id, PlanText.Kind kind) {
        return plans.find(id)
                .filter(plan -> access.may(actor, plan.person(), kind.area(), null, Right.READ))
                .flatMap(plan -> plans.text(id, kind))
                .map(PlanText::version);
    }

    private Optional<IndividualPlan> visible(Actor actor, PlanId id) {
        return plans.find(id).filter(plan -> access.may(actor, plan.person(), Area.PLAN, null, Right.WRITE));
    }

    /** Whoever acts for another says so; a parent who does not is not reading their own plan. */
    private Tagged own(Actor actor, PlanId id) {
        PlanView.ForPerson view = own.read(actor, id);
        PlanView.Body body = view.body().orElseThrow(NotVisible::new);
        return new Tagged(PersonPlanResponse.of(view, body, names), body.plan().version());
    }

    private Tagged atWork(Actor actor, PlanId id, Locale locale) {
        return switch (read.read(actor, id)) {
            case PlanView.ForPerson person -> throw new IllegalStateException("Only the person reads it so");
            case PlanView.ForCoordinator whole ->
                new Tagged(
                        CoordinatorPlanResponse.of(whole, names, locale),
                        whole.body().plan().version());
            case PlanView.ForParticipant part ->
                new Tagged(
                        ParticipantPlanResponse.of(part, names),
                        part.body().plan().version());
        };
    }
}
