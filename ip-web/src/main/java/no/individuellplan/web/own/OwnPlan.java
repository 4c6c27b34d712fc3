package no.individuellplan.web.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.id.PersonId;
import no.individuellplan.core.plan.IndividualPlan;
import no.individuellplan.core.plan.Plans;

/** The open plan of the one whose page it is. What may be done with it is asked by each use case. */
@ApplicationScoped
public class OwnPlan {
    private final Plans plans;

    OwnPlan(Plans plans) {
        this.plans = plans;
    }

    /** @throws NotVisible when there is none */
    @Transactional
    public IndividualPlan of(Actor actor) {
        return plans.openOf(person(actor)).orElseThrow(NotVisible::new);
    }

    /** Whose page it is. @throws NotVisible for whoever has none */
    public static PersonId person(Actor actor) {
        return switch (actor) {
            case Actor.Citizen citizen -> citizen.person();
            case Actor.Representative other -> other.represents();
            case Actor.Visitor _, Actor.Professional _, Actor.System _ -> throw new NotVisible();
        };
    }
}
