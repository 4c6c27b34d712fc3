package no.individuellplan.web.plan.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Function;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.plan.PlanView;
import no.individuellplan.core.plan.ReadPlan;
import no.individuellplan.web.staff.AtWork;

/** Opens a person's plan for the one at work, and fills a page from it in the same transaction as it is logged. */
@ApplicationScoped
class OpenPlan {
    private final ReadPlan plans;
    private final AtWork atWork;

    OpenPlan(ReadPlan plans, AtWork atWork) {
        this.plans = plans;
        this.atWork = atWork;
    }

    /** @throws NotVisible when there is no open plan the reader may know of */
    @Transactional
    <T> T read(PersonId person, Function<PlanView, T> page) {
        return page.apply(plans.readOpen(atWork.actor(), person));
    }

    /** @throws NotVisible also for one who takes part: pages that change the plan are the coordinator's */
    @Transactional
    <T> T readWhole(PersonId person, Function<PlanView.ForCoordinator, T> page) {
        return switch (plans.readOpen(atWork.actor(), person)) {
            case PlanView.ForCoordinator whole -> page.apply(whole);
            case PlanView.ForParticipant part -> throw new NotVisible();
            case PlanView.ForPerson own -> throw new NotVisible();
        };
    }

    /** For pages that both the coordinator and those who take part have. */
    @Transactional
    <T> T readAny(PersonId person, Function<Working, T> page) {
        return read(person, plan -> page.apply(Working.of(plan)));
    }

    /** The open plan of the person; whether it may be changed is for the use case to say. */
    @Transactional
    PlanId planOf(PersonId person) {
        return readAny(person, plan -> plan.body().plan().id());
    }
}
