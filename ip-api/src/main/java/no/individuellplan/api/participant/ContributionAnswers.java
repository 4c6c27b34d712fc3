package no.individuellplan.api.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import no.individuellplan.api.register.Names;
import no.individuellplan.core.access.Access;
import no.individuellplan.core.access.Actor;
import no.individuellplan.core.access.Area;
import no.individuellplan.core.access.Permit.Right;
import no.individuellplan.core.id.ContributionId;
import no.individuellplan.core.id.PlanId;
import no.individuellplan.core.participant.Contribution;
import no.individuellplan.core.participant.Participant.State;
import no.individuellplan.core.participant.Participants;

/** What one party will contribute, for one who may read the plan; logged. */
@ApplicationScoped
class ContributionAnswers {
    private final Participants participants;
    private final Access access;
    private final Names names;

    ContributionAnswers(Participants participants, Access access, Names names) {
        this.participants = participants;
        this.access = access;
        this.names = names;
    }

    /** As it stands, for one who may read it. */
    @Transactional
    Contribution standing(Actor actor, PlanId plan, ContributionId id) {
        return visible(actor, plan, one -> one.id().equals(id))
                .orElseThrow(() -> access.refusedItem(actor, "CONTRIBUTION", id.value()));
    }

    @Transactional
    ContributionResponse one(Actor actor, PlanId plan, ContributionId id) {
        Contribution contribution = standing(actor, plan, id);
        access.require(actor, contribution.person(), Area.PLAN, place(contribution), Right.READ);
        return ContributionResponse.of(contribution, names);
    }

    /** The line of a party; empty when there is none the actor may see. */
    @Transactional
    Optional<ContributionResponse> of(Actor actor, PlanId plan, String who) {
        return visible(actor, plan, one -> one.who().equals(who)).map(one -> ContributionResponse.of(one, names));
    }

    private Optional<Contribution> visible(Actor actor, PlanId plan, Predicate<Contribution> wanted) {
        return participants.contributions(plan).stream()
                .filter(wanted)
                .filter(one -> access.may(actor, one.person(), Area.PLAN, place(one), Right.READ))
                .findFirst();
    }

    /** What a service will do is read by it before it sees the rest of the plan: by its place there. Null for others. */
    private UUID place(Contribution line) {
        return participants.of(line.plan()).stream()
                .filter(one -> one.unit().equals(line.unit()))
                .min(Comparator.comparing(one -> one.state() != State.ASKED && one.state() != State.ACCEPTED))
                .map(one -> one.id().value())
                .orElse(null);
    }
}
