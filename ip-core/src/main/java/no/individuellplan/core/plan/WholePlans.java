package no.individuellplan.core.plan;

import java.util.List;
import java.util.Optional;
import no.individuellplan.core.consent.ConsentLedger;
import no.individuellplan.core.consent.ConsentRequest;
import no.individuellplan.core.consent.NarrowingLedger;
import no.individuellplan.core.coordinator.CoordinatorChair;
import no.individuellplan.core.goal.Suggestion;
import no.individuellplan.core.person.Person;

/** What a plan is made of, read together. Each part only as far as the actor's permits go, as where it is kept. */
public interface WholePlans {

    PlanView.Body body(IndividualPlan plan);

    /** Also what stands around it. The ledger is read past permits: what is missing is worked out from all of it. */
    Whole whole(IndividualPlan plan);

    /**
     * A plan with what its coordinator works with.
     *
     * @param person empty when the actor may not know whom it is about
     * @param suggestions newest first
     * @param versions newest first
     * @param responsibilities oldest first
     */
    record Whole(
            Optional<Person> person,
            PlanView.Body body,
            Optional<CoordinatorChair> chair,
            List<Suggestion> suggestions,
            List<ConsentRequest> questions,
            ConsentLedger ledger,
            NarrowingLedger narrowings,
            List<PlanVersion> versions,
            List<Plans.Responsibility> responsibilities) {}
}
