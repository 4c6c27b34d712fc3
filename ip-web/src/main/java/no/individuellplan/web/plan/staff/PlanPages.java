package no.individuellplan.web.plan.staff;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.plan.PlanView;
import no.individuellplan.web.look.Form;

/** The page of the plan as this reader may see it; also what an action on the plan comes back to when it is refused. */
@ApplicationScoped
class PlanPages {
    private final OpenPlan open;
    private final WholePlan whole;
    private final PartOfPlan part;

    PlanPages(OpenPlan open, WholePlan whole, PartOfPlan part) {
        this.open = open;
        this.whole = whole;
        this.part = part;
    }

    TemplateInstance page(PersonId person, Form form, boolean stale) {
        return PlanTemplates.of(open.read(person, plan -> view(plan, form, stale)));
    }

    private StaffPlan view(PlanView plan, Form form, boolean stale) {
        return switch (plan) {
            case PlanView.ForCoordinator all -> whole.page(all, form, stale);
            case PlanView.ForParticipant some -> part.page(some, form, stale);
            case PlanView.ForPerson own -> throw new NotVisible();
        };
    }
}
